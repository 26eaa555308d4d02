import type { Change } from "#domain/schema/edit/change.ts";
import type { SchemaEdit } from "#domain/schema/edit/edit.ts";
import { addEndpoint, deleteEndpoint, updateEndpoint } from "#domain/schema/edit/endpoint-edits.ts";
import { addEntity, deleteEntity, moveEntity, updateEntity } from "#domain/schema/edit/entity-edits.ts";
import { addField, deleteField, moveField, updateField } from "#domain/schema/edit/field-edits.ts";
import { link } from "#domain/schema/edit/link.ts";
import type { Linked } from "#domain/schema/edit/linked.ts";
import { newIssues, pathOf } from "#domain/schema/edit/new-issues.ts";
import { addRelationship, deleteRelationship, updateRelationship } from "#domain/schema/edit/relationship-edits.ts";
import { addUnique, deleteUnique, updateUnique } from "#domain/schema/edit/unique-edits.ts";
import { unlink } from "#domain/schema/edit/unlink.ts";
import { defaultSchemaLimits, type Issue, type Schema, type SchemaLimits } from "#domain/schema/schema.ts";

export type EditResult =
  | {
      readonly ok: true;
      readonly schema: Schema;
      readonly label: string;
      /** JSON pointer of the part that was written, null when none was (deleting, moving). */
      readonly at: string | null;
      /** False: the schema says what it said before. */
      readonly changed: boolean;
    }
  | {
      readonly ok: false;
      /** What would be wrong that was not before. */
      readonly issues: readonly Issue[];
      /** JSON pointer of the part as it would have been; issues of its form are below it. */
      readonly at: string | null;
    };

/**
 * Carries out one edit. Renaming and deleting carry through to relationships, endpoints and unique rules. An edit that would make something
 * wrong that was not wrong before is refused; what was wrong already does not hinder. Pure: the given schema stays as it is.
 */
export function applyEdit(schema: Schema, edit: SchemaEdit, limits: SchemaLimits = defaultSchemaLimits): EditResult {
  const before = link(schema);
  const change = changeOf(before, edit);
  if (change === null) return { ok: false, at: null, issues: [gone] };
  const after = unlink(change.linked);
  const at = change.part === null ? null : pathOf(change.linked, change.part);
  const issues = newIssues(schema, after, { linked: change.linked, part: change.part, limits });
  if (issues.length > 0) return { ok: false, issues, at };
  const changed = JSON.stringify(after) !== JSON.stringify(unlink(before));
  return { ok: true, schema: after, label: change.label, at, changed };
}

const gone: Issue = {
  path: "",
  message: "There is no such part in the schema.",
  hint: "It was deleted or moved; look at the schema as it is now.",
};

function changeOf(linked: Linked, edit: SchemaEdit): Change | null {
  switch (edit.kind) {
    case "describe-schema": {
      const { name, description } = edit;
      return { linked: { ...linked, name, description }, label: "Change the schema's name and description", part: "" };
    }
    case "add-entity":
      return addEntity(linked, edit);
    case "update-entity":
      return updateEntity(linked, edit.entity, edit);
    case "delete-entity":
      return deleteEntity(linked, edit.entity);
    case "move-entity":
      return moveEntity(linked, edit.entity, edit.to);
    case "add-field":
      return addField(linked, edit.entity, edit.definition);
    case "update-field":
      return updateField(linked, edit, edit.definition);
    case "delete-field":
      return deleteField(linked, edit);
    case "move-field":
      return moveField(linked, edit, edit.to);
    case "add-unique":
      return addUnique(linked, edit.entity, edit.members);
    case "update-unique":
      return updateUnique(linked, edit, edit.members);
    case "delete-unique":
      return deleteUnique(linked, edit);
    case "add-relationship":
      return addRelationship(linked, edit.definition);
    case "update-relationship":
      return updateRelationship(linked, edit.relationship, edit.definition);
    case "delete-relationship":
      return deleteRelationship(linked, edit.relationship);
    case "add-endpoint":
      return addEndpoint(linked, edit.definition);
    case "update-endpoint":
      return updateEndpoint(linked, edit.endpoint, edit.definition);
    case "delete-endpoint":
      return deleteEndpoint(linked, edit.endpoint);
    default:
      return edit satisfies never;
  }
}
