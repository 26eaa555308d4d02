import type { Schema } from "#domain/schema/schema.ts";
import type { Form } from "#http/body.ts";
import { positionIn } from "./editor.tsx";
import type { Panel } from "./panel.tsx";

/** Where a form of the editor stands: in which panel, and under which key. Null: it has no inputs (a button to move or delete). */
export interface FormPlace {
  readonly panel: Panel;
  readonly form: string | null;
}

/**
 * Where the form is in a schema that may have changed since it was shown: parts are found by the names that they had then. Null when its
 * part is gone.
 */
export function placeOf(form: Form, schema: Schema): FormPlace | null {
  const edit = form.text("edit");
  if (edit === "describe-schema") return { panel: { kind: "overview" }, form: "schema" };
  if (edit === "add-entity") return { panel: { kind: "new-entity" }, form: "new-entity" };
  if (edit.endsWith("-relationship")) return listPlace(form, schema, "relationship");
  if (edit.endsWith("-endpoint")) return listPlace(form, schema, "endpoint");
  const position = found(schema.entities, { form, place: "entity", was: "entity-name" });
  if (position === null) return null;
  const panel = { kind: "entity", position } as const;
  switch (edit) {
    case "update-entity":
      return { panel, form: "entity" };
    case "add-field":
      return { panel, form: "new-field" };
    case "update-field": {
      const field = found(schema.entities[position]?.fields ?? [], { form, place: "field", was: "field-name" });
      return field === null ? null : { panel, form: `field-${field}` };
    }
    case "add-unique":
      return { panel, form: "new-unique" };
    case "update-unique":
      return { panel, form: `unique-${form.text("unique")}` };
    default:
      return { panel, form: null };
  }
}

function listPlace(form: Form, schema: Schema, kind: "relationship" | "endpoint"): FormPlace | null {
  const typed = form.text("edit").startsWith("delete-") ? null : kind;
  if (form.text("edit").startsWith("add-")) return { panel: { kind, position: null }, form: typed };
  const position = positionIn(form.text(kind)) ?? -1;
  const isSame =
    kind === "endpoint"
      ? schema.endpoints?.[position]?.path === form.text("path-name")
      : schema.relationships?.[position]?.from === form.text("from-name") &&
        schema.relationships[position]?.to === form.text("to-name");
  return isSame ? { panel: { kind, position }, form: typed } : null;
}

function found(
  list: readonly { readonly name: string }[],
  { form, place, was }: { readonly form: Form; readonly place: string; readonly was: string },
): number | null {
  const position = positionIn(form.text(place)) ?? -1;
  // Line ends do not survive forms, and a name may hold some.
  const same = (name: string | undefined) => name?.replace(/\r\n?/g, "\n") === form.text(was);
  if (same(list[position]?.name)) return position;
  const moved = list.findIndex(({ name }) => same(name));
  return moved < 0 ? null : moved;
}
