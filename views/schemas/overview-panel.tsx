import type { Schema } from "#domain/schema/schema.ts";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Field, TextArea } from "#views/parts/field.tsx";
import { Icon } from "#views/parts/icon.tsx";
import { type Attempt, valuesIn } from "#views/schemas/attempt.ts";
import { EditForm, type EditorState } from "#views/schemas/edit-form.tsx";
import { PanelHead } from "#views/schemas/panel.tsx";

export interface OverviewPanelProps {
  readonly state: EditorState;
  readonly schema: Schema;
  readonly attempt: Attempt | null;
}

/** The schema as a whole: its next entity, its name and description. */
export function OverviewPanel({ state, schema, attempt }: OverviewPanelProps): JSX.Element {
  const stored = { name: schema.name ?? "", description: schema.description ?? "" };
  const { text, errors } = valuesIn(attempt, "schema", stored);
  const shared = { prefix: "schema-", errors };
  return (
    <section class="panel-content" aria-labelledby="panel-title">
      <div class="panel-head">
        <div>
          <p class="panel-kind">Schema</p>
          <h2 id="panel-title" tabindex="-1">
            Overview
          </h2>
        </div>
      </div>
      <p class="subtle">Choose a table in the diagram or a part in the outline to edit it here.</p>
      <section aria-labelledby="new-entity-title">
        <h3 id="new-entity-title">New entity</h3>
        <NewEntityForm state={state} attempt={attempt} brief />
      </section>
      <section aria-labelledby="schema-title">
        <h3 id="schema-title">Name and description</h3>
        <EditForm state={state} edit={{ edit: "describe-schema" }} class="panel-form">
          <ErrorSummary errors={errors} prefix="schema-" />
          <Field label="Name" name="name" value={text("name")} maxlength={300} autocomplete="off" {...shared} />
          <TextArea label="Description" name="description" value={text("description")} rows={3} {...shared} />
          <button type="submit">Save</button>
        </EditForm>
      </section>
    </section>
  );
}

/** A page of its own for a new entity. */
export function NewEntityPanel({ state, attempt }: { state: EditorState; attempt: Attempt | null }): JSX.Element {
  return (
    <section class="panel-content" aria-labelledby="panel-title">
      <PanelHead schemaId={state.id} kind="Entity" title="New entity" />
      <p class="subtle">One kind of thing that the application keeps records of, such as Customer or Invoice.</p>
      <NewEntityForm state={state} attempt={attempt} />
    </section>
  );
}

function NewEntityForm({
  state,
  attempt,
  brief = false,
}: {
  state: EditorState;
  attempt: Attempt | null;
  brief?: boolean;
}): JSX.Element {
  const { text, errors } = valuesIn(attempt, "new-entity", { name: "", description: "" });
  const shared = { prefix: "new-entity-", errors };
  return (
    <EditForm state={state} edit={{ edit: "add-entity" }} class="panel-form">
      <ErrorSummary errors={errors} prefix="new-entity-" />
      <Field label="Name" name="name" value={text("name")} required maxlength={300} autocomplete="off" {...shared} />
      {brief ? (
        ""
      ) : (
        <TextArea label="Description" name="description" value={text("description")} rows={2} {...shared} />
      )}
      <button type="submit" class="primary">
        <Icon name="plus" />
        Add entity
      </button>
    </EditForm>
  );
}
