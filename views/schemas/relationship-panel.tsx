import { namesOf } from "#domain/schema/edit/entity-parts.ts";
import { brief } from "#domain/schema/quote.ts";
import type { RelationshipDefinition, RelationshipKind, Schema } from "#domain/schema/schema.ts";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Checkbox, Field, Select, TextArea } from "#views/parts/field.tsx";
import { Icon } from "#views/parts/icon.tsx";
import { type Attempt, valuesIn } from "#views/schemas/attempt.ts";
import { EditForm, type EditorState } from "#views/schemas/edit-form.tsx";
import { PanelHead } from "#views/schemas/panel.tsx";

export interface RelationshipPanelProps {
  readonly state: EditorState;
  readonly schema: Schema;
  /** Null for a new one. */
  readonly position: number | null;
  /** The entity that a new one begins at. */
  readonly from: string;
  readonly attempt: Attempt | null;
}

/** One relationship, or a new one. Nothing when there is none at the position. */
export function RelationshipPanel({ state, schema, position, from, attempt }: RelationshipPanelProps): JSX.Element {
  const stored = position === null ? null : schema.relationships?.[position];
  if (stored === undefined) return "";
  const title = stored === null ? "New relationship" : `${brief(stored.from)} – ${brief(stored.to)}`;
  const names = position === null ? undefined : namesOf(schema)[position];
  const was = stored === null ? {} : { "from-name": stored.from, "to-name": stored.to };
  const edit =
    position === null ? { edit: "add-relationship" } : { edit: "update-relationship", relationship: position, ...was };
  return (
    <section class="panel-content" aria-labelledby="panel-title">
      <PanelHead schemaId={state.id} kind="Relationship" title={title} />
      <EditForm state={state} edit={edit} class="panel-form">
        <RelationshipInputs
          schema={schema}
          stored={stored ?? { from, to: otherThan(from, schema), kind: "many-to-one" }}
          derived={names}
          attempt={attempt}
        />
        <button type="submit" class="primary">
          {position === null ? "Add relationship" : "Save relationship"}
        </button>
      </EditForm>
      {position === null ? (
        ""
      ) : (
        <EditForm state={state} edit={{ edit: "delete-relationship", relationship: position, ...was }}>
          <button type="submit" class="danger">
            <Icon name="trash" />
            Delete relationship
          </button>
        </EditForm>
      )}
    </section>
  );
}

const kinds: readonly { readonly value: RelationshipKind; readonly label: string }[] = [
  { value: "many-to-one", label: "has one (many to one)" },
  { value: "one-to-many", label: "has many (one to many)" },
  { value: "one-to-one", label: "has one of its own (one to one)" },
  { value: "many-to-many", label: "has many, shared (many to many)" },
];
const rules = [
  { value: "", label: "Usual: refuse if required, else clear" },
  { value: "restrict", label: "Refuse to delete" },
  { value: "cascade", label: "Delete along with it" },
  { value: "set-null", label: "Clear the relationship" },
];

interface RelationshipInputsProps {
  readonly schema: Schema;
  readonly stored: RelationshipDefinition;
  readonly derived: { readonly name: string; readonly inverse: string } | undefined;
  readonly attempt: Attempt | null;
}

function RelationshipInputs({ schema, stored, derived, attempt }: RelationshipInputsProps): JSX.Element {
  const { text, ticked, errors } = valuesIn(attempt, "relationship", {
    from: stored.from,
    to: stored.to,
    kind: stored.kind,
    name: stored.name ?? "",
    inverse: stored.inverse ?? "",
    required: stored.required ?? false,
    onDelete: stored.onDelete ?? "",
    description: stored.description ?? "",
  });
  const shared = { prefix: "relationship-", errors };
  const hint = (name: string | undefined) =>
    name === undefined ? "Left empty, it is made from the entities." : `Left empty: “${name}”.`;
  return (
    <>
      <ErrorSummary errors={errors} prefix="relationship-" />
      <Select label="Each" name="from" value={text("from")} options={entityOptions(schema, text("from"))} {...shared} />
      <Select label="Kind" name="kind" value={text("kind")} options={kinds} {...shared} />
      <Select label="Of" name="to" value={text("to")} options={entityOptions(schema, text("to"))} {...shared} />
      <Checkbox label="Required" name="required" checked={ticked("required")} prefix="relationship-" />
      <Field
        label="What the first calls the other"
        name="name"
        value={text("name")}
        hint={hint(derived?.name)}
        {...shared}
      />
      <Field
        label="What the other calls the first"
        name="inverse"
        value={text("inverse")}
        hint={hint(derived?.inverse)}
        {...shared}
      />
      <Select
        label="When the other side is deleted"
        name="onDelete"
        value={text("onDelete")}
        options={rules}
        {...shared}
      />
      <TextArea label="Description" name="description" value={text("description")} rows={2} {...shared} />
    </>
  );
}

/** Few records refer to their own kind. */
function otherThan(from: string, { entities }: Schema): string {
  return (entities.find(({ name }) => name !== from) ?? entities[0])?.name ?? "";
}

/** Every entity once, and what is chosen even when there is no such entity (any more). */
export function entityOptions(
  schema: Schema,
  chosen: string,
): readonly { readonly value: string; readonly label: string }[] {
  const names = [...new Set(schema.entities.map(({ name }) => name))];
  const known = names.map((name) => ({ value: name, label: brief(name) || "(no name)" }));
  return names.includes(chosen) || chosen === ""
    ? known
    : [{ value: chosen, label: `${brief(chosen)} (not there)` }, ...known];
}
