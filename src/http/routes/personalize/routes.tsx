import { firstStep, isPersonalizationStep, stepAfter } from "#domain/personalization/steps.ts";
import type { StackSummary } from "#domain/stack/manifest.ts";
import { projectTitle } from "#domain/stack/project-title.ts";
import { readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { notFound } from "#http/failures.ts";
import { paths } from "#http/paths.ts";
import { fragment, seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import { userOf, type Visit } from "#http/visit.ts";
import type { SchemaStore } from "#ports/schema-store.ts";
import type { OrderDeps } from "#services/order-generation.ts";
import { generateFromSchema } from "#services/schema/generate-from-schema.ts";
import { saveAnswers } from "#services/schema/save-answers.ts";
import { Preview } from "#views/personalize/preview.tsx";
import { answersOf, fieldErrorsOf, instructionsTyped, lookTyped } from "./answers.ts";
import { wizardPage } from "./page.tsx";

export interface PersonalizeDeps {
  readonly schemas: SchemaStore;
  readonly order: OrderDeps;
  readonly stacks: readonly StackSummary[];
}

/** Instructions for many entities, percent-encoded; the other steps ask for little. */
const answersBytes = (step: string) => (step === "instructions" ? 6_000_000 : 200_000);
/** Saving and the live preview, which follows the typing. */
const perMinute = 300;

/** The wizard, and the start of a generation from a schema. */
export function personalizeRoutes({ schemas, order, stacks }: PersonalizeDeps): readonly Route[] {
  const storedOf = (visit: Visit<{ readonly schema: string }>) =>
    schemas.get({ id: visit.params.schema, userId: userOf(visit).id });
  const stepPath = (schema: string, step: string) => paths.personalizeStep.href({ schema, step });
  const { plans } = order;
  return [
    get(paths.personalize, "user", async (visit) => {
      const stored = await storedOf(visit);
      return stored.ok
        ? seeOther(stepPath(stored.value.id, firstStep(stored.value)))
        : answerFailure(visit, stored.failure);
    }),

    get(paths.personalizeStep, "user", async (visit) => {
      const { step } = visit.params;
      if (!isPersonalizationStep(step)) return answerFailure(visit, notFound);
      const stored = await storedOf(visit);
      return stored.ok
        ? wizardPage(visit, { stored: stored.value, step, stacks, plans })
        : answerFailure(visit, stored.failure);
    }),

    post(
      paths.personalizeStep,
      "user",
      async (visit) => {
        const { step } = visit.params;
        if (!isPersonalizationStep(step) || step === "review") return answerFailure(visit, notFound);
        const stored = await storedOf(visit);
        if (!stored.ok) return answerFailure(visit, stored.failure);
        const form = await readForm(visit.request, answersBytes(step));
        if (!form.ok) return answerFailure(visit, form.failure);
        const { id, userId, schema } = stored.value;
        const typed = answersOf(form.value, step, schema);
        const saved = await saveAnswers({ id, userId }, typed, { store: schemas, clock: order.clock, stacks, plans });
        if (!saved.ok) return answerFailure(visit, saved.failure);
        if (saved.value.outcome === "refused") {
          const shown = { look: lookTyped(form.value), instructions: instructionsTyped(form.value, schema) };
          const errors = fieldErrorsOf(saved.value.issues);
          return wizardPage(visit, { stored: saved.value.stored, step, stacks, plans, errors, ...shown });
        }
        const next = form.value.text("next");
        return seeOther(stepPath(id, isPersonalizationStep(next) ? next : stepAfter(step)));
      },
      { perMinute },
    ),

    post(
      paths.personalizePreview,
      "user",
      async (visit) => {
        const stored = await storedOf(visit);
        if (!stored.ok) return answerFailure(visit, stored.failure);
        const form = await readForm(visit.request, answersBytes("look"));
        if (!form.ok) return answerFailure(visit, form.failure);
        const { projectName, ...look } = lookTyped(form.value);
        return fragment(<Preview {...look} name={projectTitle(projectName, stored.value.schema)} />);
      },
      { perMinute },
    ),

    post(
      paths.schemaGenerations,
      "user",
      async (visit) => {
        const key = { id: visit.params.schema, userId: userOf(visit).id };
        const started = await generateFromSchema(key, { schemas, order, stacks });
        if (!started.ok) return answerFailure(visit, started.failure);
        if (started.value.outcome === "refused") {
          return wizardPage(visit, { stored: started.value.stored, step: "review", stacks, plans }, 422);
        }
        return seeOther(paths.generation.href({ generation: started.value.generation.id }));
      },
      { perMinute: 20 },
    ),
  ];
}
