import type { Tier } from "#domain/billing/tier.ts";

/** What a tier stands for, and whether this installation makes it. */
export interface Plan {
  readonly tier: Tier;
  readonly name: string;
  /** What one gets, in a sentence. */
  readonly gives: string;
  /** Why this installation does not make it; null when it does. */
  readonly lacks: string | null;
}

/** What an installation has that plans need. */
export interface Equipment {
  /** A language model is configured. */
  readonly model: boolean;
}

const notMade = "Not in this version yet";
const needsModel = "Needs a language model";

/** All plans, with what this installation makes of them. Without payments every plan that can be made is unlocked. */
export function plansFor({ model }: Equipment): readonly Plan[] {
  return [
    {
      tier: "spark",
      name: "Spark",
      gives:
        "The complete repository with the standard implementations: back end, front end, migrations, tests, containers, CI and docs, built and tested before you get it.",
      lacks: null,
    },
    {
      tier: "blueprint",
      name: "Blueprint",
      gives: "The design without the source: schema, diagram, OpenAPI, SQL and an architecture document.",
      lacks: null,
    },
    {
      tier: "boilerplate",
      name: "Boilerplate",
      gives:
        "The complete repository, with logic of your own written by a language model where your brief asks for it.",
      lacks: model ? null : needsModel,
    },
    {
      tier: "infrastructure",
      name: "Infrastructure",
      gives: "Boilerplate with the code that sets up its servers: Terraform for AWS, a Helm chart and a runbook.",
      lacks: notMade,
    },
  ];
}

/** What is made when nobody chose: also for rows that name a tier which is not made here. */
export const defaultTier: Tier = "spark";

/** The tiers whose zones a language model fills. */
export const modelTiers: readonly Tier[] = ["boilerplate", "infrastructure"];

export function plansOffered(plans: readonly Plan[]): readonly Plan[] {
  return plans.filter(({ lacks }) => lacks === null);
}

/** The tier when it can be had, else the default. */
export function tierOrDefault(tier: Tier, plans: readonly Plan[]): Tier {
  return plansOffered(plans).some((plan) => plan.tier === tier) ? tier : defaultTier;
}
