CREATE TABLE `artifacts` (
	`generation_id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`files` integer NOT NULL,
	`entities` integer NOT NULL,
	`slug` text NOT NULL,
	`notes` text NOT NULL,
	FOREIGN KEY (`generation_id`) REFERENCES `generations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `build_outputs` (
	`generation_id` text NOT NULL,
	`path` text NOT NULL,
	`executable` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`generation_id`, `path`),
	FOREIGN KEY (`generation_id`) REFERENCES `generations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `builds` (
	`generation_id` text PRIMARY KEY NOT NULL,
	`sandbox` text,
	`image_key` text NOT NULL,
	`checks` text NOT NULL,
	`tools` text NOT NULL,
	FOREIGN KEY (`generation_id`) REFERENCES `generations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `generation_events` (
	`generation_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`status` text NOT NULL,
	`progress` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`generation_id`, `sequence`),
	FOREIGN KEY (`generation_id`) REFERENCES `generations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `generations` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`status` text NOT NULL,
	`retry_count` integer NOT NULL,
	`progress` integer NOT NULL,
	`input` text NOT NULL,
	`failure` text,
	`lease_token` integer DEFAULT 0 NOT NULL,
	`lease_owner` text,
	`lease_expires_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `generations_key` ON `generations` (`key`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `generations_unfinished_key` ON `generations` (`key`) WHERE status not in ('Success', 'Failed');--> statement-breakpoint
CREATE TABLE `log_chunks` (
	`generation_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`step` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`generation_id`, `sequence`),
	FOREIGN KEY (`generation_id`) REFERENCES `generations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `zone_fills` (
	`generation_id` text NOT NULL,
	`zone_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`body` text NOT NULL,
	`model` text NOT NULL,
	`input_tokens` integer NOT NULL,
	`output_tokens` integer NOT NULL,
	`cached_tokens` integer NOT NULL,
	`cost_micro_usd` integer NOT NULL,
	PRIMARY KEY(`generation_id`, `zone_id`, `attempt`),
	FOREIGN KEY (`generation_id`) REFERENCES `generations`(`id`) ON UPDATE no action ON DELETE cascade
);
