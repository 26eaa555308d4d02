import { isAnswered, personalizationSteps } from "#domain/personalization/steps.ts";
import type { Issue } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import { GenerateForm } from "#views/personalize/generate-form.tsx";

/** On the first step: nobody has to answer anything. */
export function Shortcut({ stored, issues }: { stored: StoredSchema; issues: readonly Issue[] }): JSX.Element {
  const answered = personalizationSteps.some((step) => step !== "platform" && isAnswered(step, stored));
  return (
    <aside class="wizard-shortcut" aria-label="Without more answers">
      <p>
        {answered
          ? "Your answers so far are kept. What you have not answered has a default that works."
          : "Every question has a default that works: you can generate now and skip all of this."}
      </p>
      <GenerateForm
        stored={stored}
        issues={issues}
        label={answered ? "Generate with my answers" : "Use defaults, generate"}
        primary={false}
      />
    </aside>
  );
}
