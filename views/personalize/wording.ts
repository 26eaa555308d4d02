import type { AuthMethod } from "#domain/personalization/personalization.ts";
import type { PersonalizationStep } from "#domain/personalization/steps.ts";

/** What the wizard says about each question: what an answer changes in the output, and nothing that it does not. */
export const stepTitles: Readonly<Record<PersonalizationStep, string>> = {
  platform: "Platform",
  look: "Name and look",
  "sign-in": "Sign-in",
  features: "Features",
  instructions: "Instructions",
  review: "Review",
};

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly effect: string;
}

export const authChoices: readonly Choice<AuthMethod>[] = [
  {
    value: "session",
    label: "Session cookie",
    effect:
      "Accounts with password, sign-up and sign-in pages; the server keeps sessions in the database and can end each at once. Best for one web application.",
  },
  {
    value: "jwt",
    label: "Access tokens (JWT)",
    effect:
      "The same accounts and pages; the API takes short-lived signed tokens that other services can check by themselves, renewed by a rotating refresh cookie.",
  },
  {
    value: "none",
    label: "None",
    effect:
      "No accounts: whoever reaches the application sees and changes everything. For demos and behind a gateway of your own.",
  },
];

export type FeatureFlag = "softDelete" | "auditTimestamps" | "apiDocs" | "dockerCompose";

export const featureChoices: readonly Choice<FeatureFlag>[] = [
  {
    value: "softDelete",
    label: "Soft delete",
    effect:
      "Deleting marks a record instead of removing it, and every entity gets a way to restore it, in the API and in the pages.",
  },
  {
    value: "auditTimestamps",
    label: "Audit timestamps",
    effect: "Every table gets created_at and updated_at, filled by the back end and shown with each record.",
  },
  {
    value: "apiDocs",
    label: "API documentation",
    effect:
      "The running back end serves its OpenAPI description with a page to try it at /api/docs; without, it serves neither.",
  },
  {
    value: "dockerCompose",
    label: "Docker Compose",
    effect:
      "Adds a docker-compose.yml that starts database, back end and web server with one command, and a CI job that checks it.",
  },
];

/** "Ocean": names of colours as labels. A hex stays as it is. */
export function capitalized(name: string): string {
  return name.replace(/^./u, (first) => first.toUpperCase());
}
