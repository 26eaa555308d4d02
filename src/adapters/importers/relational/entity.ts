import { nameKey } from "#domain/naming/words.ts";
import type { EntityDefinition, FieldDefinition, RelationshipDefinition } from "#domain/schema/schema.ts";
import { isAuditTime, isReplicationId } from "./bookkeeping.ts";
import { type Column, findColumn, type Table } from "./catalog.ts";
import { fieldOf, type MappingContext, noteGivenUp, noteTableChecks, typingOf } from "./fields.ts";
import type { Reference } from "./foreign-keys.ts";
import { planKey } from "./keys.ts";
import { nameReferences } from "./reference-names.ts";

export interface MappedEntity {
  readonly entity: EntityDefinition;
  readonly relationships: readonly RelationshipDefinition[];
}

export interface EntityContext extends MappingContext {
  readonly entityName: (table: Table) => string;
}

/** Makes an entity of a table, and relationships of its foreign keys. */
export function mapEntity(table: Table, references: readonly Reference[], context: EntityContext): MappedEntity {
  const { notebook } = context;
  const key = planKey(table, references, context);
  const keys = keysOf(table);
  const consumed = new Set(references.flatMap((reference) => givenUpColumns(reference, { all: references, keys })));
  const inKeys = new Set(
    [...table.uniques.flatMap(({ columns }) => columns), ...key.together].map((name) => name.toLowerCase()),
  );
  const members = new Map<Column, string | null>();
  const fields: FieldDefinition[] = [];
  for (const column of table.columns) {
    if (column === key.id?.column) {
      fields.unshift({ name: "id", type: key.id.type });
      members.set(column, null);
      noteGivenUp(column, { table, as: "id", notebook });
    } else if (consumed.has(column)) noteGivenUp(column, { table, as: "reference", notebook });
    else if (isKept(column, { table, inKeys, context })) {
      const field = fieldOf(column, { table, context });
      const name = key.renamed.get(column) ?? column.name;
      fields.push({ ...field, name, ...(column === key.natural ? { required: true, unique: true } : {}) });
      members.set(column, name);
    }
  }
  noteTableChecks(table, { fields: table.columns.filter((column) => members.get(column)), notebook });
  const names = nameReferences(references, {
    taken: fields.map((field) => field.name),
    columnsOf: (one) => ownColumns(one, references),
  });
  const kept = new Set(members.keys());
  // A column that a reference has for itself alone stands for that one, and not for a larger key that it is a part of.
  for (const alone of [true, false]) {
    for (const [index, { columns }] of references.entries()) {
      for (const column of columns)
        if ((columns.length === 1) === alone && !members.has(column)) members.set(column, names[index] ?? null);
    }
  }
  const composite = references.map((reference, index) => ({ ...reference, name: names[index] ?? "" }));
  const uniques = uniqueRules(table, { together: key.together, members, kept, composite, notebook });
  const single = new Set(uniques.filter((list) => list.length === 1).flat());
  const relationships = references.map((reference, index) =>
    relationshipOf(reference, { name: names[index] ?? "", unique: single.has(names[index] ?? ""), context }),
  );
  const together = uniques.filter((list) => list.length > 1).map((list) => [...list]);
  return {
    entity: {
      name: context.entityName(table),
      ...(table.comment.trim() ? { description: table.comment.trim() } : {}),
      fields: fields.map((field) => (single.has(field.name) ? { ...field, unique: true } : field)),
      ...(together.length > 0 ? { uniqueTogether: together } : {}),
    },
    relationships,
  };
}

/** The columns that a reference takes the place of: its own, but for those that another key needs as they are. */
function givenUpColumns(
  reference: Reference,
  { all, keys }: { readonly all: readonly Reference[]; readonly keys: readonly ReadonlySet<Column>[] },
): readonly Column[] {
  const own = ownColumns(reference, all);
  if (reference.columns.length === 1) return own;
  const telling = tellingColumns(reference);
  const others = keys.filter((key) => !telling.every((column) => key.has(column)));
  return own.filter((column) => isSole(column, telling) || !others.some((key) => key.has(column)));
}

/** The columns that a reference is about: all that no other reference has for itself alone. */
function ownColumns(reference: Reference, all: readonly Reference[]): readonly Column[] {
  if (reference.columns.length === 1) return reference.columns;
  const telling = tellingColumns(reference);
  return reference.columns.filter((column) => {
    const elsewhere = all.some((other) => other !== reference && other.columns.includes(column));
    // The part that points to the target's id is what the relation is about; a part shared with others is their scope.
    return (
      !elsewhere ||
      (isSole(column, telling) && !all.some((other) => other.columns.length === 1 && other.columns[0] === column))
    );
  });
}

function isSole(column: Column, list: readonly Column[]): boolean {
  return list.length === 1 && list[0] === column;
}

/** The columns that tell which record is meant: the one that points to the target's id, or all. */
function tellingColumns({ columns, target, targetColumns }: Reference): readonly Column[] {
  const sole = target.primaryKey?.columns.length === 1 ? findColumn(target, target.primaryKey.columns[0] ?? "") : null;
  const id = targetColumns.findIndex((column) => column === sole || nameKey(column.name) === "id");
  const pointing = columns[id];
  return pointing ? [pointing] : columns;
}

function keysOf(table: Table): readonly ReadonlySet<Column>[] {
  return [...table.uniques, ...(table.primaryKey ? [table.primaryKey] : [])].map(
    ({ columns }) => new Set(columns.flatMap((name) => findColumn(table, name) ?? [])),
  );
}

interface Keeping {
  readonly table: Table;
  readonly inKeys: ReadonlySet<string>;
  readonly context: MappingContext;
}

/** Computed columns have nothing to store; times of creation and change are what the generated project keeps itself. */
function isKept(column: Column, { table, inKeys, context }: Keeping): boolean {
  const where = `${table.name}.${column.name}`;
  if (column.computed !== null) {
    context.notebook.add(column.line, `${where} is computed (${column.computed}) and not taken over.`);
    return false;
  }
  if (isReplicationId(column) && column.default?.kind === "expression") {
    context.notebook.repeat(column.line, {
      one: `${where} tells rows apart for SQL Server's replication and is not taken over.`,
      many: "# columns tell rows apart for SQL Server's replication and are not taken over",
      what: where,
    });
    return false;
  }
  const audit = isAuditTime(column) && !inKeys.has(column.name.toLowerCase());
  if (!audit || typingOf(column, { table, context: { ...context, notebook: silent } }).type !== "datetime") return true;
  context.notebook.repeat(column.line, {
    one: `${where} is what the generated project's own audit timestamps keep; it is not made twice.`,
    many: "# columns are what the generated project's own audit timestamps keep; they are not made twice",
    what: where,
  });
  return false;
}

const silent = { add: () => {}, repeat: () => {} };

function relationshipOf(
  reference: Reference,
  { name, unique, context }: { name: string; unique: boolean; context: EntityContext },
): RelationshipDefinition {
  const { table, target, columns, key } = reference;
  const required = columns.every((column) => column.notNull);
  if (key.onDelete === "set-default") {
    context.notebook.add(
      key.line,
      `${table.name} (${key.columns.join(", ")}): ON DELETE SET DEFAULT is not available; deleting is refused instead.`,
    );
  }
  const description = columns.length === 1 ? (columns[0]?.comment.trim() ?? "") : "";
  return {
    from: context.entityName(table),
    to: context.entityName(target),
    kind: unique ? "one-to-one" : "many-to-one",
    name,
    ...(key.called?.inverse ? { inverse: key.called.inverse } : {}),
    ...(required ? { required } : {}),
    onDelete: key.onDelete === "cascade" || key.onDelete === "set-null" ? key.onDelete : "restrict",
    ...(description ? { description } : {}),
  };
}

interface UniqueContext {
  readonly together: readonly string[];
  readonly members: ReadonlyMap<Column, string | null>;
  /** The columns that are fields (or the id) themselves. */
  readonly kept: ReadonlySet<Column>;
  readonly composite: readonly { readonly name: string; readonly columns: readonly Column[] }[];
  readonly notebook: MappingContext["notebook"];
}

/** Unique rules by the names that their columns have now. One that holds anyway (it names the id) goes without a word. */
function uniqueRules(
  table: Table,
  { together, members, kept, composite, notebook }: UniqueContext,
): readonly (readonly string[])[] {
  const rules = new Map<string, readonly string[]>();
  const wanted = [
    ...table.uniques,
    ...(together.length > 0 ? [{ name: null, columns: together, line: table.line }] : []),
  ];
  for (const key of wanted) {
    const columns = key.columns.map((name) => findColumn(table, name));
    if (columns.some((column) => column === undefined || !members.has(column))) {
      notebook.repeat(key.line, {
        one: `${table.name}: the unique rule over ${key.columns.join(", ")} names a column that is not taken over; it is left out.`,
        many: "# unique rules name a column that is not taken over; they are left out",
        what: `${table.name} (${key.columns.join(", ")})`,
      });
      continue;
    }
    // Of a reference that the rule holds whole, the reference is enough.
    const all = new Set(columns);
    const whole = composite.filter((reference) => reference.columns.every((column) => all.has(column)));
    const told = new Set(
      whole.flatMap((reference) =>
        reference.columns.some((column) => members.get(column) === reference.name) ? reference.columns : [],
      ),
    );
    const needed = columns.filter((column) => column && !(kept.has(column) && told.has(column)));
    const names = [...new Set(needed.map((column) => (column ? (members.get(column) ?? null) : null)))];
    const present = names.filter((name) => name !== null);
    if (present.length === names.length) rules.set([...present].sort().join("\u0000"), present);
  }
  return [...rules.values()];
}
