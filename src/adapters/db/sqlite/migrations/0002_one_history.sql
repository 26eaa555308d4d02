INSERT INTO `generation_events` (`generation_id`, `sequence`, `status`, `progress`, `at`, `news`)
SELECT c.`generation_id`,
	c.`sequence` + (SELECT coalesce(max(e.`sequence`), 0) FROM `generation_events` e WHERE e.`generation_id` = c.`generation_id`),
	g.`status`, g.`progress`, g.`updated_at`,
	json_object('kind', 'log', 'step', c.`step`, 'firstLine', 1, 'lines', json_array(c.`text`))
FROM `log_chunks` c JOIN `generations` g ON g.`id` = c.`generation_id`;--> statement-breakpoint
DROP TABLE `log_chunks`;
