import { singularLabel } from "#domain/naming/plural.ts";
import { nameKey, words } from "#domain/naming/words.ts";
import type { Notebook } from "../notebook.ts";
import { type Catalog, type Column, findColumn, type Table } from "./catalog.ts";

/**
 * Many files state no foreign key at all (Rails, MyISAM, small databases). There a column that is called as another table's record refers to it:
 * `company_id` to `companies`, `id_customer` to `customer`, `JobId` to the table whose key is called so. Where a file states one foreign key, what it states
 * is all there is.
 */
export function inferForeignKeys(catalog: Catalog, notebook: Pick<Notebook, "repeat">): void {
  const { tables, manyToMany } = catalog;
  if (manyToMany.length > 0 || tables.some(({ foreignKeys }) => foreignKeys.length > 0)) return;
  const targets = targetsOf(tables);
  for (const table of tables) {
    const names = new Set(table.columns.map(flat));
    for (const column of table.columns) {
      const target = targetOf(column, { table, names, targets });
      if (!target) continue;
      table.foreignKeys.push({
        name: null,
        columns: [column.name],
        target: { schema: target.table.schema, name: target.table.name },
        targetColumns: [target.key.name],
        onDelete: "restrict",
        line: column.line,
      });
      const where = `${table.name}.${column.name}`;
      const lost = column.default?.kind === "literal" ? ` (its default ${column.default.text} left out)` : "";
      notebook.repeat(column.line, {
        one: `${where} is taken as a reference to ${target.table.name}${lost}, as its name says; the file states no foreign keys.`,
        many: "# columns are taken as references, as their names say; the file states no foreign keys",
        what: `${where} → ${target.table.name}${lost}`,
      });
      // NOT NULL DEFAULT 0 is how such files say "none".
      if (lost !== "") Object.assign(column, { notNull: false, default: null });
    }
  }
}

interface Target {
  readonly table: Table;
  readonly key: Column;
}

interface Targets {
  /** By what a reference to the table is called ("companyid", "idcompany"); null where several tables would be. */
  readonly byTable: ReadonlyMap<string, Target | null>;
  /** By the name of the key that the database counts for the table, when it is not only "id". */
  readonly byKey: ReadonlyMap<string, Target | null>;
}

function targetsOf(tables: readonly Table[]): Targets {
  const byTable = new Map<string, Target | null>();
  const byKey = new Map<string, Target | null>();
  const put = (map: Map<string, Target | null>, name: string, target: Target) =>
    map.set(name, map.has(name) && map.get(name)?.table !== target.table ? null : target);
  const prefix = commonPrefix(tables);
  for (const table of tables) {
    const [only, ...others] = table.primaryKey?.columns ?? [];
    const key = only !== undefined && others.length === 0 ? findColumn(table, only) : undefined;
    if (!key) continue;
    const named = words(singularLabel(table.name));
    for (const stem of new Set([named.join(""), named.slice(prefix).join("")])) {
      put(byTable, `${stem}id`, { table, key });
      put(byTable, `id${stem}`, { table, key });
    }
    if (key.generatedKey && isSpeaking(key)) put(byKey, flat(key), { table, key });
  }
  return { byTable, byKey };
}

/** How many words begin the names of all tables (`wp_posts`, `wp_users`): one or none. */
function commonPrefix(tables: readonly Table[]): number {
  const names = tables.map(({ name }) => words(name));
  const first = names[0]?.[0];
  return tables.length > 2 && names.every((parts) => parts.length > 1 && parts[0] === first) ? 1 : 0;
}

interface Place {
  readonly table: Table;
  /** What all its columns are called. */
  readonly names: ReadonlySet<string>;
  readonly targets: Targets;
}

function targetOf(column: Column, { table, names, targets }: Place): Target | null {
  const name = flat(column);
  const isKey =
    table.primaryKey?.columns.length === 1 && findColumn(table, table.primaryKey.columns[0] ?? "") === column;
  const target = targets.byTable.get(name) ?? (isKey ? null : targets.byKey.get(name)) ?? null;
  if (!target || target.table === table || column.generatedKey || column.computed !== null) return null;
  // `owner_id` beside `owner_type` may mean any table.
  if (names.has(`${name.replace(/^id|id$/, "")}type`)) return null;
  return family(column) === family(target.key) ? target : null;
}

function flat({ name }: Column): string {
  return nameKey(name).replaceAll("_", "");
}

function isSpeaking(key: Column): boolean {
  const name = flat(key);
  return name !== "id" && /^id|id$/.test(name);
}

/** Types that hold the same kind of key. */
function family({ type }: Column): string {
  if (type.array) return "list";
  if (/int|serial|^num|^dec|identity/.test(type.name)) return "number";
  return /char|text|string|clob/.test(type.name) ? "text" : type.name;
}
