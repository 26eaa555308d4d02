import type { SchemaEdit } from "#domain/schema/edit/edit.ts";
import { emptyFieldForm, type FieldForm, readFieldForm } from "#domain/schema/edit/field-form.ts";
import {
  deleteRules,
  type EndpointDefinition,
  endpointMethods,
  type RelationshipDefinition,
  relationshipKinds,
  type Schema,
} from "#domain/schema/schema.ts";
import type { Form } from "#http/body.ts";
import type { ReadEdit } from "#services/schema/edit-schema.ts";
import { positionIn } from "./editor.tsx";

/** The edit that a form of the editor says; null when it is none of them. */
export function editIn(form: Form): ReadEdit | null {
  const at = (name: string) => positionIn(form.text(name)) ?? -1;
  const entity = at("entity");
  const text = { name: form.text("name").trim(), description: form.text("description").trim() };
  switch (form.text("edit")) {
    case "describe-schema":
      return just({ kind: "describe-schema", ...text });
    case "add-entity":
      return just({ kind: "add-entity", ...text });
    case "update-entity":
      return just({ kind: "update-entity", entity, ...text });
    case "delete-entity":
      return just({ kind: "delete-entity", entity });
    case "move-entity":
      return just({ kind: "move-entity", entity, to: at("to") });
    case "add-field":
      return (schema) => fieldEdit(form, { schema, entity, field: null });
    case "update-field":
      return (schema) => fieldEdit(form, { schema, entity, field: at("field") });
    case "delete-field":
      return just({ kind: "delete-field", entity, field: at("field") });
    case "move-field":
      return just({ kind: "move-field", entity, field: at("field"), to: at("to") });
    case "add-unique":
      return just({ kind: "add-unique", entity, members: form.texts("members") });
    case "update-unique":
      return just({ kind: "update-unique", entity, unique: at("unique"), members: form.texts("members") });
    case "delete-unique":
      return just({ kind: "delete-unique", entity, unique: at("unique") });
    case "add-relationship":
      return just({ kind: "add-relationship", definition: relationshipIn(form) });
    case "update-relationship":
      return just({
        kind: "update-relationship",
        relationship: at("relationship"),
        definition: relationshipIn(form),
      });
    case "delete-relationship":
      return just({ kind: "delete-relationship", relationship: at("relationship") });
    case "add-endpoint":
      return just({ kind: "add-endpoint", definition: endpointIn(form) });
    case "update-endpoint":
      return just({ kind: "update-endpoint", endpoint: at("endpoint"), definition: endpointIn(form) });
    case "delete-endpoint":
      return just({ kind: "delete-endpoint", endpoint: at("endpoint") });
    default:
      return null;
  }
}

function just(edit: SchemaEdit): ReadEdit {
  return () => ({ edit, issues: [] });
}

function fieldEdit(
  form: Form,
  { schema, entity, field }: { readonly schema: Schema; readonly entity: number; readonly field: number | null },
): ReturnType<ReadEdit> {
  const texts = Object.keys(emptyFieldForm).map((name) => [name, form.text(name)]);
  const typed: FieldForm = {
    ...emptyFieldForm,
    ...Object.fromEntries(texts),
    required: form.ticked("required"),
    unique: form.ticked("unique"),
  };
  const before = field === null ? undefined : schema.entities[entity]?.fields?.[field];
  const { definition, issues } = readFieldForm(typed, before ?? null);
  const edit: SchemaEdit =
    field === null ? { kind: "add-field", entity, definition } : { kind: "update-field", entity, field, definition };
  return { edit, issues };
}

function relationshipIn(form: Form): RelationshipDefinition {
  const optional = (name: "name" | "inverse" | "description") =>
    form.text(name).trim() === "" ? {} : { [name]: form.text(name).trim() };
  const onDelete = deleteRules.find((rule) => rule === form.text("onDelete"));
  return {
    from: form.text("from"),
    to: form.text("to"),
    kind: relationshipKinds.find((kind) => kind === form.text("kind")) ?? "many-to-one",
    ...optional("name"),
    ...optional("inverse"),
    ...(form.ticked("required") ? { required: true } : {}),
    ...(onDelete === undefined ? {} : { onDelete }),
    ...optional("description"),
  };
}

function endpointIn(form: Form): EndpointDefinition {
  const [entity, description] = [form.text("entity"), form.text("description").trim()];
  return {
    method: endpointMethods.find((method) => method === form.text("method")) ?? "POST",
    path: form.text("path").trim(),
    ...(entity === "" ? {} : { entity }),
    ...(description === "" ? {} : { description }),
  };
}
