import { nameKey } from "#domain/naming/words.ts";
import type { FieldDefinition } from "#domain/schema/schema.ts";
import type { Notebook } from "../notebook.ts";
import type { Dialect } from "../sql/dialect.ts";
import type { Token } from "../sql/tokens.ts";
import { type Catalog, type Check, type Column, findFrom, type Table, type TableName } from "./catalog.ts";
import { readCheck } from "./checks.ts";
import { listDefault, readDefaultValue } from "./default-value.ts";
import { type FieldRules, withRule } from "./field-rules.ts";
import { fieldTyping } from "./field-type.ts";
import { lawfulField } from "./lawful-field.ts";
import { isUnsized } from "./number-type.ts";

export interface MappingContext {
  readonly catalog: Catalog;
  readonly notebook: Pick<Notebook, "add" | "repeat">;
  /** DBML is often a sketch: what it leaves out is not meant to be without limits. */
  readonly dialect: Dialect | "dbml";
}

/** The field that a column becomes, with every rule that its type, its domain and the table's checks give it. */
export function fieldOf(
  column: Column,
  { table, context }: { table: Table; context: MappingContext },
): FieldDefinition {
  const { notebook } = context;
  const domain = column.type.array ? undefined : findType(context.catalog.domains, { column, table, context });
  const typing = typingOf(domain ? { ...column, type: domain.base } : column, { table, context });
  const checks = [
    ...(domain?.checks ?? []).map((check) => ofColumn(check, column.name)),
    ...column.checks,
    ...ownChecks(table, column),
  ];
  const required = column.notNull || domain?.notNull === true;
  const rules = withChecks({ ...typing, ...(required ? { required } : {}) }, checks, { table, column, notebook });
  const given = column.default ?? domain?.default ?? null;
  const value = readDefaultValue(column.type.array ? listDefault(given) : given, rules);
  const counted = column.generatedKey ? "that counts" : null;
  const computed = value.kind === "computed" ? value.text : counted;
  const where = `${table.name}.${column.name}`;
  if (computed !== null) {
    notebook.repeat(column.line, {
      one: `${where}: the default ${computed} is computed by the database and not taken over; the field may stay empty instead.`,
      many: "# defaults are computed by the database and not taken over; those fields may stay empty instead",
      what: `${where} (${computed})`,
    });
  }
  if (value.kind === "unfit") {
    notebook.repeat(column.line, {
      one: `${where}: the default ${value.text} does not fit its type here and is left out.`,
      many: "# defaults do not fit the type of their field here and are left out",
      what: `${where} (${value.text})`,
    });
  }
  const { remark: _remark, enumValues, required: needed, ...limits } = rules;
  const field = {
    name: column.name,
    ...limits,
    ...(enumValues ? { enumValues: [...enumValues] } : {}),
    // What the database fills in, nobody has to give.
    ...(needed && computed === null ? { required: true } : {}),
    ...(value.kind === "value" ? { default: value.value } : {}),
    ...(column.comment.trim() ? { description: column.comment.trim() } : {}),
  };
  return lawfulField(field, (message) => notebook.add(column.line, `${where}: ${message}.`));
}

/** The type rules of a column, with a note when the type had to change. */
export function typingOf(column: Column, { table, context }: { table: Table; context: MappingContext }): FieldRules {
  const { dialect, notebook } = context;
  const named = column.type.array ? undefined : findType(context.catalog.enums, { column, table, context });
  const where = `${table.name}.${column.name}`;
  const values = named?.values ?? column.type.values ?? null;
  if (!named && isUnsized(column.type) && isKey(column, table)) return { type: "bigint", remark: null };
  const typing = named
    ? ({ type: "enum", enumValues: named.values, remark: null } as const)
    : fieldTyping(column.type, {
        mysql: dialect === "mysql",
        mssql: dialect === "mssql",
        oracle: dialect === "oracle",
        unlimited: dialect === "postgres" || dialect === "other",
        sketch: dialect === "dbml",
        columnName: column.name,
      });
  if (typing.type === "enum") {
    const kept = [...new Set(values ?? [])].filter((value) => value.trim() !== "");
    if (kept.length === 0) {
      notebook.add(column.line, `${where}: its enum has no values; it is kept as text.`);
      return { type: "string", remark: null };
    }
    if (kept.length < (values?.length ?? 0))
      notebook.add(column.line, `${where}: empty and repeated values of its enum are left out.`);
    return { ...typing, enumValues: kept };
  }
  if (typing.type === "binary" && dialect === "mysql" && holdsText(column, table)) {
    const maxLength = "maxLength" in typing && typing.maxLength !== undefined ? { maxLength: typing.maxLength } : {};
    return { type: "string", ...maxLength, remark: null };
  }
  if (typing.remark) {
    notebook.repeat(column.line, {
      one: `${where}: ${typing.remark}.`,
      many: "# columns have a type without an exact equal",
      what: `${where} (${typing.remark})`,
    });
  }
  return typing;
}

/** A number without digits is how Oracle writes a key. */
function isKey({ name, generatedKey }: Column, { primaryKey, foreignKeys }: Table): boolean {
  const keys = [...(primaryKey ? [primaryKey] : []), ...foreignKeys];
  const inKey = keys.some(({ columns }) => columns.some((one) => one.toLowerCase() === name.toLowerCase()));
  return inKey || generatedKey || nameKey(name) === "id";
}

/** What the source defines under the name of a column's type. */
function findType<T extends TableName>(
  list: readonly T[],
  { column, table, context }: { column: Column; table: Table; context: MappingContext },
): T | undefined {
  return findFrom(list, { wanted: column.type, table, catalog: context.catalog });
}

/** MySQL's VARBINARY is often text that compares byte by byte: its default is text, or it is a key. */
function holdsText(column: Column, table: Table): boolean {
  const isText = column.default?.kind === "literal" && typeof column.default.value === "string";
  const keys = [...table.uniques, ...(table.primaryKey ? [table.primaryKey] : [])];
  const inKey = keys.some(({ columns }) => columns.some((name) => name.toLowerCase() === column.name.toLowerCase()));
  return (isText || inKey) && /^(?:var)?binary$|^tinyblob$/.test(column.type.name);
}

/** A domain's checks speak of VALUE. */
function ofColumn(check: Check, name: string): Check {
  const tokens = check.tokens.map(
    (token): Token => (token.upper === "VALUE" ? { ...token, kind: "quoted", text: name, upper: "" } : token),
  );
  return { ...check, tokens };
}

/** Checks of the table that are about this column alone (those about several are noted once, by the table). */
function ownChecks(table: Table, column: Column): readonly Check[] {
  return table.checks.filter((check) => {
    const rules = readCheck(check.tokens);
    return rules?.some((rule) => rule.column.toLowerCase() === column.name.toLowerCase()) ?? false;
  });
}

function withChecks(
  start: FieldRules,
  checks: readonly Check[],
  { table, column, notebook }: { table: Table; column: Column; notebook: MappingContext["notebook"] },
): FieldRules {
  let rules = start;
  const where = `${table.name}.${column.name}`;
  for (const check of checks) {
    const found = readCheck(check.tokens);
    if (!found) {
      notebook.repeat(check.line, {
        one: `${where}: the check "${check.text}" cannot be said in a schema and is left out.`,
        many: "# checks cannot be said in a schema and are left out",
        what: `${where} (${check.text})`,
      });
      continue;
    }
    let fits = true;
    for (const rule of found.filter((one) => one.column.toLowerCase() === column.name.toLowerCase())) {
      const outcome = withRule(rules, rule);
      rules = outcome.rules;
      fits &&= outcome.used;
      if (outcome.remark) notebook.add(check.line, `${where}: the check "${check.text}": ${outcome.remark}.`);
    }
    if (!fits) {
      notebook.repeat(check.line, {
        one: `${where}: the check "${check.text}" does not fit the field's type and is left out.`,
        many: "# checks do not fit the types of their fields and are left out",
        what: `${where} (${check.text})`,
      });
    }
  }
  return rules;
}

/** Notes the checks of a table that no single field can carry: those over several, and those about what is no field here. */
export function noteTableChecks(
  table: Table,
  { fields, notebook }: { readonly fields: readonly Column[]; readonly notebook: MappingContext["notebook"] },
): void {
  const known = new Set(fields.map(({ name }) => name.toLowerCase()));
  for (const check of table.checks) {
    if (!readCheck(check.tokens))
      notebook.repeat(check.line, {
        one: `${table.name}: the check "${check.text}" cannot be said in a schema and is left out.`,
        many: "# checks cannot be said in a schema and are left out",
        what: `${table.name} (${check.text})`,
      });
    const others = columnsOf(check).filter((name) => !known.has(name.toLowerCase()));
    if (others.length > 0) notebook.add(check.line, `${table.name}: ${checkOfNoField(check, others.join(", "))}.`);
  }
}

/** Notes what a column says that became the id or a reference, and that neither can carry. */
export function noteGivenUp(
  column: Column,
  { table, as, notebook }: { table: Table; as: "id" | "reference"; notebook: MappingContext["notebook"] },
): void {
  const where = `${table.name}.${column.name}`;
  // What makes ids is the generated project's own.
  if (column.default && (as === "reference" || column.default.kind === "literal")) {
    const { text } = column.default;
    notebook.repeat(column.line, {
      one: `${where}: the default ${text} is left out; ${as === "id" ? "ids are generated" : "a reference has none"}.`,
      many: "# defaults of ids and references are left out",
      what: `${where} (${text})`,
    });
  }
  for (const check of column.checks) {
    if (!readCheck(check.tokens) || columnsOf(check).length > 0)
      notebook.add(check.line, `${where}: ${checkOfNoField(check, column.name)}.`);
  }
}

/** The columns that a check says more of than that they are never empty, which their own definition says already. */
function columnsOf({ tokens }: Check): readonly string[] {
  const rules = readCheck(tokens) ?? [];
  return [...new Set(rules.filter(({ kind }) => kind !== "not-null").map(({ column }) => column))];
}

function checkOfNoField({ text }: Check, names: string): string {
  return `the check "${text}" is about ${names}, which is no field here, and is left out`;
}
