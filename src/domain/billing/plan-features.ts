import type { Tier } from "#domain/billing/tier.ts";

/** One row of the comparison of plans. */
export interface PlanFeature {
  readonly label: string;
  readonly tiers: readonly Tier[];
}

const everywhere: readonly Tier[] = ["spark", "blueprint", "boilerplate", "infrastructure"];
const withSource: readonly Tier[] = ["spark", "boilerplate", "infrastructure"];
const withModel: readonly Tier[] = ["boilerplate", "infrastructure"];

/** In the order of a plan's worth; the same rows for every plan. */
export const planFeatures: readonly PlanFeature[] = [
  { label: "Schema, with diagram as SVG and Mermaid", tiers: everywhere },
  { label: "OpenAPI 3.1 document", tiers: everywhere },
  { label: "SQL of the database", tiers: everywhere },
  { label: "Architecture document", tiers: everywhere },
  { label: "Source of back end and front end", tiers: withSource },
  { label: "Migrations, tests, containers, CI", tiers: withSource },
  { label: "Built, tested and started in a sandbox", tiers: withSource },
  { label: "Your own logic, written by a language model", tiers: withModel },
  { label: "Terraform, Helm chart, runbook", tiers: ["infrastructure"] },
];
