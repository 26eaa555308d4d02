import type { Notebook } from "../notebook.ts";
import type { Catalog } from "./catalog.ts";

/** Where migration tools remember what they have done. */
const ofTools = new Set([
  "__drizzle_migrations",
  "__efmigrationshistory",
  "_prisma_migrations",
  "alembic_version",
  "ar_internal_metadata",
  "databasechangelog",
  "databasechangeloglock",
  "django_migrations",
  "doctrine_migration_versions",
  "flyway_schema_history",
  "goose_db_version",
  "knex_migrations",
  "knex_migrations_lock",
  "phinxlog",
  "schema_migrations",
  "sequelizemeta",
  "typeorm_metadata",
]);

/** Takes such tables out: they are no part of the model, and the generated project has migrations of its own. */
export function leaveOutToolTables({ tables }: Catalog, notebook: Pick<Notebook, "repeat">): void {
  const left = tables.filter(({ name }) => ofTools.has(name.toLowerCase()));
  // A file of nothing else is what its author wants to see.
  if (left.length === tables.length) return;
  for (const table of left) {
    tables.splice(tables.indexOf(table), 1);
    notebook.repeat(table.line, {
      one: `Table ${table.name} is a migration tool's own and left out; the generated project has migrations of its own.`,
      many: "# tables are migration tools' own and left out; the generated project has migrations of its own",
      what: table.name,
    });
  }
}
