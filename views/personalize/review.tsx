import { type Plan, tierOrDefault } from "#domain/billing/plans.ts";
import { completePersonalization } from "#domain/personalization/personalization.ts";
import type { PersonalizationStep } from "#domain/personalization/steps.ts";
import type { Issue } from "#domain/schema/schema.ts";
import { displayName, type StoredSchema } from "#domain/schema/stored-schema.ts";
import type { StackSummary } from "#domain/stack/manifest.ts";
import { projectTitle } from "#domain/stack/project-title.ts";
import { paths } from "#http/paths.ts";
import { GenerateForm } from "#views/personalize/generate-form.tsx";
import { IssueList } from "#views/personalize/issue-list.tsx";
import { authChoices, capitalized, featureChoices, stepTitles } from "#views/personalize/wording.ts";

export interface ReviewProps {
  readonly stored: StoredSchema;
  readonly stacks: readonly StackSummary[];
  readonly plans: readonly Plan[];
  readonly issues: readonly Issue[];
}

/** Everything that goes into the generation, with the way back to each answer. */
export function ReviewStep({ stored, stacks, plans, issues }: ReviewProps): JSX.Element {
  const { schema } = stored;
  const answers = completePersonalization(stored.personalization);
  const stack = stacks.find(({ id }) => id === stored.stack) ?? stacks[0];
  const plan = plans.find(({ tier }) => tier === tierOrDefault(stored.tier, plans));
  const auth = authChoices.find(({ value }) => value === answers.features.auth);
  const on = featureChoices.filter(({ value }) => answers.features[value]).map(({ label }) => label);
  const instructed = Object.entries(answers.entityInstructions);
  const group = (step: PersonalizationStep, facts: readonly Fact[]) => (
    <Group title={stepTitles[step]} href={paths.personalizeStep.href({ schema: stored.id, step })} facts={facts} />
  );
  return (
    <>
      <IssueList schemaId={stored.id} issues={issues} />
      <Group
        title="Schema"
        href={paths.schema.href({ schema: stored.id })}
        facts={[
          ["Name", displayName(schema)],
          [
            "Holds",
            `${counted(schema.entities.length, "entity", "entities")}, ${counted(schema.relationships?.length ?? 0, "relationship", "relationships")}, ${counted(schema.endpoints?.length ?? 0, "own endpoint", "own endpoints")}`,
          ],
        ]}
      />
      {group("platform", [
        ["Stack", stack?.title ?? "none"],
        ["Plan", plan?.name ?? ""],
      ])}
      {group("look", [
        ["Project name", projectTitle(answers.projectName, schema)],
        ["Tagline", answers.tagline || "none"],
        ["Description", answers.description || schema.description || "none"],
        ["Colour", capitalized(answers.colorScheme)],
      ])}
      {group("sign-in", [["Sign-in", auth?.label ?? answers.features.auth]])}
      {group("features", [["On", on.length === 0 ? "none" : on.join(", ")]])}
      {group("instructions", instructed.length === 0 ? [["Instructions", "none"]] : instructed)}
      <div class="wizard-generate">
        <GenerateForm stored={stored} issues={issues} label="Generate" primary />
        {issues.length > 0 ? (
          ""
        ) : (
          <p class="subtle">
            Renders the repository, then builds, lints, tests and starts it in a sandbox. Usually a few minutes; you can
            watch, leave and come back.
          </p>
        )}
      </div>
    </>
  );
}

type Fact = readonly [name: string, value: string];

function Group({ title, href, facts }: { title: string; href: string; facts: readonly Fact[] }): JSX.Element {
  return (
    <section class="review-group">
      <h2 safe>{title}</h2>
      <a href={href}>
        Edit<span class="visually-hidden" safe>{` ${title}`}</span>
      </a>
      <dl>
        {facts.map(([name, value]) => (
          <div>
            <dt safe>{name}</dt>
            <dd safe>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
