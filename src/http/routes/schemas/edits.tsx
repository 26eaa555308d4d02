import { type Form, readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { malformed } from "#http/failures.ts";
import { paths } from "#http/paths.ts";
import { seeOther } from "#http/respond.ts";
import { post, type Route } from "#http/route.ts";
import { userOf, type Visit } from "#http/visit.ts";
import type { SchemaAt } from "#ports/schema-store.ts";
import { type EditOutcome, editSchema } from "#services/schema/edit-schema.ts";
import { redoEdit, undoEdit } from "#services/schema/step-schema.ts";
import { whatChanged } from "#services/schema/what-changed.ts";
import type { Attempt } from "#views/schemas/attempt.ts";
import type { SchemaRouteDeps } from "./deps.ts";
import { positionIn } from "./editor.tsx";
import { type Panel, panelAt, panelHref } from "./panel.tsx";
import { placeOf } from "./place.ts";
import { editIn } from "./read-edit.ts";
import { type Shown, showEditor } from "./show-editor.tsx";
import { errorsOf, typedIn, typedWords } from "./typed.ts";

const bodyBytes = 400_000;

/** What the editor's forms are sent to. */
export function editRoutes(deps: SchemaRouteDeps): readonly Route[] {
  return [
    post(paths.schemaEdits, "user", async (visit) => {
      const form = await readForm(visit.request, bodyBytes);
      if (!form.ok) return answerFailure(visit, form.failure);
      const edit = editIn(form.value);
      if (edit === null) return answerFailure(visit, malformed);
      const at = seenState(visit, form.value);
      const edited = await editSchema(at, edit, deps.schemas);
      if (edited.ok) return afterEdit(visit, deps, { form: form.value, outcome: edited.value });
      return edited.failure.category === "conflict"
        ? afterConflict(visit, deps, { form: form.value, at })
        : answerFailure(visit, edited.failure);
    }),
    post(paths.schemaUndo, "user", (visit) => step(visit, deps, undoEdit)),
    post(paths.schemaRedo, "user", (visit) => step(visit, deps, redoEdit)),
  ];
}

type SchemaVisit = Visit<{ readonly schema: string }>;

function seenState(visit: SchemaVisit, form: Form): SchemaAt {
  return { id: visit.params.schema, userId: userOf(visit).id, revision: Number(form.text("revision")) };
}

function afterEdit(
  visit: SchemaVisit,
  deps: SchemaRouteDeps,
  { form, outcome }: { form: Form; outcome: EditOutcome },
): Promise<Response> | Response {
  const { stored } = outcome;
  const place = placeOf(form, stored.schema);
  if (outcome.outcome === "refused") {
    const errors = errorsOf(outcome.issues, outcome.at);
    const attempt = { form: place?.form ?? "entity", values: typedIn(form), errors };
    return showEditor(visit, deps, { stored, panel: place?.panel ?? { kind: "overview" }, attempt, status: 422 });
  }
  const panel = nextPanel(form, outcome.at);
  if (!visit.wantsFragment) return seeOther(panelHref(stored.id, panel));
  return showEditor(visit, deps, { stored, panel, attempt: nextAttempt(form), isChanged: true });
}

/** Where one goes on after an edit: at the part that was written, or where the deleted one was. */
function nextPanel(form: Form, at: string | null): Panel {
  if (at !== null) return panelAt(at);
  const entity = positionIn(form.text("entity"));
  switch (form.text("edit")) {
    case "move-entity":
      return { kind: "entity", position: positionIn(form.text("to")) ?? 0 };
    case "delete-field":
    case "move-field":
    case "delete-unique":
      return { kind: "entity", position: entity ?? 0 };
    default:
      return { kind: "overview" };
  }
}

/** Fields are added one after another: the form for the next one stays open. */
function nextAttempt(form: Form): Attempt | null {
  if (form.text("edit") !== "add-field") return null;
  return { form: "new-field", values: { type: [form.text("type")] }, errors: [] };
}

async function afterConflict(
  visit: SchemaVisit,
  deps: SchemaRouteDeps,
  { form, at }: { form: Form; at: SchemaAt },
): Promise<Response> {
  const changed = await whatChanged(at, deps.schemas);
  if (!changed.ok) return answerFailure(visit, changed.failure);
  const { stored, changes } = changed.value;
  const place = placeOf(form, stored.schema);
  const key = place?.form ?? null;
  const shown: Shown = {
    stored,
    panel: place?.panel ?? { kind: "overview" },
    attempt: key === null ? null : { form: key, values: typedIn(form), errors: [] },
    conflict: { changes, isInForm: key !== null, typed: place === null ? typedWords(form) : [] },
  };
  return showEditor(visit, deps, { ...shown, status: 409, isChanged: true });
}

async function step(visit: SchemaVisit, deps: SchemaRouteDeps, take: typeof undoEdit): Promise<Response> {
  const form = await readForm(visit.request, bodyBytes);
  if (!form.ok) return answerFailure(visit, form.failure);
  const at = seenState(visit, form.value);
  const taken = await take(at, deps.schemas);
  if (!taken.ok) {
    return taken.failure.category === "conflict"
      ? afterConflict(visit, deps, { form: form.value, at })
      : answerFailure(visit, taken.failure);
  }
  const panel: Panel = { kind: "overview" };
  if (!visit.wantsFragment) return seeOther(panelHref(taken.value.id, panel));
  return showEditor(visit, deps, { stored: taken.value, panel, isChanged: true });
}
