import type { Tier } from "#domain/billing/tier.ts";

/** What a tier stands for, and whether this version makes it. */
export interface Plan {
  readonly tier: Tier;
  readonly name: string;
  /** What one gets, in a sentence. */
  readonly gives: string;
  /** False: its output does not exist yet, so that nothing offers it. */
  readonly available: boolean;
}

/** Without payments every available plan is unlocked. */
export const plans: readonly Plan[] = [
  {
    tier: "spark",
    name: "Spark",
    gives:
      "The complete repository with the standard implementations: back end, front end, migrations, tests, containers, CI and docs, built and tested before you get it.",
    available: true,
  },
  {
    tier: "blueprint",
    name: "Blueprint",
    gives: "The design without the source: schema, diagram, OpenAPI, SQL and an architecture document.",
    available: false,
  },
  {
    tier: "boilerplate",
    name: "Boilerplate",
    gives: "The complete repository, with logic of your own written by a language model where your brief asks for it.",
    available: false,
  },
  {
    tier: "infrastructure",
    name: "Infrastructure",
    gives: "Boilerplate with the code that sets up its servers: Terraform for AWS, a Helm chart and a runbook.",
    available: false,
  },
];

/** What is made when nobody chose: also for rows that name a tier which is not made yet. */
export const defaultTier: Tier = "spark";

export const availablePlans: readonly Plan[] = plans.filter(({ available }) => available);

/** The tier when it can be had, else the default. */
export function tierOrDefault(tier: Tier): Tier {
  return availablePlans.some((plan) => plan.tier === tier) ? tier : defaultTier;
}
