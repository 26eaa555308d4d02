import type { Catalog, ColumnType, Domain } from "../relational/catalog.ts";
import { findNamed } from "../relational/catalog.ts";
import { checkOf, type ReadContext } from "./column.ts";
import { mayVisit } from "./renames.ts";
import { SqlSource } from "./source.ts";
import type { Statement } from "./statements.ts";
import { splitCommas, TokenReader } from "./token-reader.ts";
import { lexAll } from "./tokens.ts";
import { readType } from "./type.ts";
import { readDefault } from "./value.ts";

/** No model has more types than this; each is compared for every column and change. The rest is noted as left out. */
const mostTypes = 2_000;

/** CREATE TYPE … AS ENUM, FROM base (SQL Server), AS OBJECT, AS (…), AS VARRAY and the like; CREATE DOMAIN. False for other types. */
export function applyCreateType(statement: Statement, catalog: Catalog, context: ReadContext): boolean {
  const reader = new TokenReader(statement.tokens);
  while (!reader.done && !reader.at("TYPE") && !reader.at("DOMAIN")) reader.next();
  reader.next();
  reader.eat("IF", "NOT", "EXISTS");
  const named = reader.qualified();
  if (!named) return false;
  const line = context.source.line(statement.start);
  if (catalog.enums.length + catalog.domains.length >= mostTypes) return false;
  if (reader.eat("AS", "ENUM") || reader.eat("ENUM")) {
    const values = (reader.parenthesised() ?? []).filter((token) => token.kind === "string").map((token) => token.text);
    catalog.enums.push({ ...named, values, line });
    return true;
  }
  const isDomain = statement.tokens.slice(0, 3).some((token) => token.upper === "DOMAIN");
  const base = isDomain || reader.at("FROM") ? aliased(reader, context) : composed(reader, named.name);
  if (!base) return false;
  catalog.domains.push({ ...named, base, line, ...domainRules(reader, context) });
  return true;
}

function aliased(reader: TokenReader, { source }: ReadContext): ColumnType | null {
  reader.eatAny("AS", "FROM");
  return readType(reader, source);
}

/** A type of several values: an object (Oracle, PostgreSQL's `AS (…)`) or a list (`AS VARRAY(5) OF …`, `AS TABLE OF …`). */
function composed(reader: TokenReader, text: string): ColumnType | null {
  while (reader.eat("OID") || reader.eat("FORCE")) if (reader.peek()?.kind === "string") reader.next();
  if (!reader.eatAny("AS", "IS")) return null;
  const array = reader.at("VARRAY") || reader.at("VARYING", "ARRAY") || reader.at("TABLE", "OF");
  if (!array && !reader.at("OBJECT") && !reader.at("(")) return null;
  return { schema: "", name: "object", args: [], array, unsigned: false, values: null, text };
}

function domainRules(reader: TokenReader, { source }: ReadContext): Pick<Domain, "notNull" | "default" | "checks"> {
  const rules: { notNull: boolean; default: Domain["default"]; checks: Domain["checks"][number][] } = {
    notNull: false,
    default: null,
    checks: [],
  };
  while (!reader.done) {
    if (reader.eat("NOT", "NULL")) rules.notNull = true;
    else if (reader.eat("DEFAULT")) rules.default = readDefault(reader, source);
    else if (reader.at("CHECK", "(")) {
      const at = reader.next();
      rules.checks.push(checkOf(reader.parenthesised() ?? [], source, at));
    } else reader.next();
  }
  return rules;
}

/** ALTER DOMAIN … ADD CHECK, SET or DROP of a default or NOT NULL. False for a domain that is not known. */
export function applyAlterDomain(statement: Statement, catalog: Catalog, context: ReadContext): boolean {
  const reader = new TokenReader(statement.tokens);
  reader.position = 2;
  const named = reader.qualified();
  const domain = named ? findNamed(catalog.domains, named) : undefined;
  if (!domain) return false;
  const change = (rules: Partial<Domain>) => {
    catalog.domains[catalog.domains.indexOf(domain)] = { ...domain, ...rules };
  };
  if (reader.eat("ADD")) change({ checks: [...domain.checks, ...domainRules(reader, context).checks] });
  else if (reader.eat("SET", "DEFAULT")) change({ default: readDefault(reader, context.source) });
  else if (reader.eat("DROP", "DEFAULT")) change({ default: null });
  else if (reader.eat("SET", "NOT", "NULL")) change({ notNull: true });
  else if (reader.eat("DROP", "NOT", "NULL")) change({ notNull: false });
  else if (!reader.at("OWNER") && !reader.at("VALIDATE")) {
    const { notebook, source } = context;
    notebook.add(
      source.lines(statement.start, statement.end),
      `"${source.written(statement.tokens, 80)}": this change of the domain is left out.`,
    );
  }
  return true;
}

/** ALTER TYPE … ADD VALUE 'x', RENAME VALUE, OWNER TO. False for anything else. */
export function applyAlterType(statement: Statement, catalog: Catalog): boolean {
  const reader = new TokenReader(statement.tokens);
  reader.position = 2;
  const named = reader.qualified();
  const type = named ? findNamed(catalog.enums, named) : undefined;
  if (!type) return false;
  if (reader.eat("ADD", "VALUE")) {
    reader.eat("IF", "NOT", "EXISTS");
    const value = reader.next()?.text;
    if (value !== undefined && !type.values.includes(value)) type.values.push(value);
    return true;
  }
  if (reader.at("OWNER", "TO")) return true;
  if (reader.eat("RENAME", "TO")) {
    const to = reader.name() ?? type.name;
    if (
      !mayVisit(
        catalog,
        catalog.tables.reduce((sum, { columns }) => sum + columns.length, 0),
      )
    )
      return false;
    catalog.enums[catalog.enums.indexOf(type)] = { ...type, name: to };
    for (const column of catalog.tables.flatMap(({ columns }) => columns))
      if (column.type.name === type.name.toLowerCase()) column.type = { ...column.type, name: to.toLowerCase() };
    return true;
  }
  if (reader.eat("RENAME", "VALUE")) {
    const from = reader.next()?.text ?? "";
    reader.eat("TO");
    const at = type.values.indexOf(from);
    const to = reader.next()?.text;
    if (at >= 0 && to !== undefined) type.values[at] = to;
    return true;
  }
  return false;
}

/** DROP TYPE: another may take its name afterwards. */
export function applyDropType(statement: Statement, catalog: Catalog): boolean {
  const reader = new TokenReader(statement.tokens);
  reader.position = 2;
  reader.eat("IF", "EXISTS");
  const named = reader.qualified();
  const type = named ? findNamed(catalog.enums, named) : undefined;
  if (type) catalog.enums.splice(catalog.enums.indexOf(type), 1);
  return type !== undefined;
}

/** Old SQL Server scripts: `EXEC sp_addtype empid, 'char(9)', 'NOT NULL'`. */
export function applyAddType(statement: Statement, catalog: Catalog, { source }: ReadContext): boolean {
  const at = statement.tokens.findIndex((token) => token.text.toLowerCase() === "sp_addtype");
  if (at < 0 || catalog.domains.length >= mostTypes) return false;
  const [name, type, nulls] = splitCommas(statement.tokens.slice(at + 1)).map(
    (part) => part.find(({ kind }) => kind === "string") ?? part[0],
  );
  if (!name || !type) return false;
  const base = readType(new TokenReader(lexAll(type.text, source.syntax)), new SqlSource(type.text, source.syntax));
  if (!base) return false;
  const notNull = nulls?.text.toUpperCase() === "NOT NULL";
  catalog.domains.push({
    schema: "",
    name: name.text,
    base,
    notNull,
    default: null,
    checks: [],
    line: source.line(statement.start),
  });
  return true;
}
