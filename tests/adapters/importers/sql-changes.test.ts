import { expect, test } from "bun:test";
import { readSql } from "#adapters/importers/sql/read.ts";
import { parseSchema } from "#domain/schema/parse.ts";

function imported(text: string) {
  const result = readSql(text, { maxTables: 400 });
  if (!result.ok) throw new Error(result.failure.message);
  const { schema, notes } = result.value;
  expect(parseSchema(schema).issues).toEqual([]);
  const fields = (entity: string) => schema.entities.find(({ name }) => name === entity)?.fields ?? [];
  return {
    names: schema.entities.map(({ name }) => name),
    relations: (schema.relationships ?? []).map(({ from, to, name }) => `${from}.${name} -> ${to}`),
    field: (entity: string, name: string) => fields(entity).find((field) => field.name === name),
    said: notes.map(({ path, message }) => `${path}: ${message}`).join("\n"),
  };
}

test("the definitions in DO blocks count; what only running them would tell is named", () => {
  const { field, relations, said } = imported(`CREATE TABLE users (id serial PRIMARY KEY);
CREATE TABLE posts (id serial PRIMARY KEY, user_id int, state state);
DO $$ BEGIN
  ALTER TABLE posts ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id);
EXCEPTION WHEN duplicate_object THEN null;
END $$;
DO $x$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'state') THEN
    CREATE TYPE state AS ENUM ('new', 'a;b');
  END IF;
END $x$;
DO $$ BEGIN
  EXECUTE 'CREATE TABLE hidden (id int)';
END $$;`);
  expect(relations).toEqual(["posts.user -> users"]);
  expect(field("posts", "state")?.enumValues).toEqual(["new", "a;b"]);
  expect(said).toMatch(/line 12-14: .* is code, which is not run/);
  expect(said.match(/is code/g)).toHaveLength(1);
});

test.each([
  ["-- +goose Up", "-- +goose Down"],
  ["-- migrate:up", "-- migrate:down"],
  ["-- rambler up", "-- rambler down"],
  ["-- Up Migration", "-- Down Migration"],
  ["-- Up", "-- Down"],
])("a migration is read up to the part that undoes it: %s", (up, down) => {
  const { names, said } = imported(
    `${up}\nCREATE TABLE a (id int);\n${down}\nDROP TABLE a;\n${up}\nCREATE TABLE b (id int);\n${down}\nDROP TABLE b;`,
  );
  expect(names).toEqual(["a", "b"]);
  expect(said).toContain(`line 3-4: What stands under "${down}" undoes the migration and is left out.`);
});

test("a lone comment about what is down cuts nothing off", () => {
  expect(imported("CREATE TABLE a (id int);\n-- Down\nCREATE TABLE b (id int);").names).toEqual(["a", "b"]);
});

test("a script that drops all that it creates is told so", () => {
  const result = readSql(
    "CREATE TABLE a (id int);\nCREATE TABLE b (id int);\nDROP TABLE IF EXISTS public.b, a CASCADE;",
    {
      maxTables: 400,
    },
  );
  expect(result.ok ? "" : result.failure.message).toContain("drop again what it creates: b (line 3), a (line 3)");
});

test("a drop of another schema's table leaves the script's own", () => {
  expect(imported("CREATE TABLE a.t (id int);\nDROP TABLE b.t;").names).toEqual(["t"]);
});

test("references and rules follow the names of tables and columns", () => {
  const { field, relations } = imported(`
    CREATE TABLE a (id serial PRIMARY KEY, n int CHECK (n > 3));
    CREATE TABLE b (id serial PRIMARY KEY, a_id int REFERENCES a (id));
    ALTER TABLE a RENAME COLUMN n TO m;
    ALTER TABLE a RENAME COLUMN id TO key;
    ALTER TABLE a RENAME TO c;`);
  expect(field("c", "m")).toMatchObject({ min: 4 });
  expect(relations).toEqual(["b.a -> c"]);
  const mssql = imported(
    "CREATE TABLE [dbo].[t] ([id] int PRIMARY KEY, [b] int)\nGO\nEXEC sp_rename 'dbo.t.b', 'c', 'COLUMN'\nGO\nEXEC sp_rename N'dbo.t', N'u'\nGO",
  );
  expect(mssql.names).toEqual(["u"]);
  expect(mssql.field("u", "c")?.type).toBe("integer");
  expect(imported("CREATE TABLE `t` (`id` int);\nRENAME TABLE `t` TO `u`;").names).toEqual(["u"]);
});

test("a domain that is changed is the domain that is used", () => {
  const { field, said } = imported(`
    CREATE DOMAIN age AS int;
    CREATE TABLE t (id serial PRIMARY KEY, a age);
    ALTER DOMAIN age ADD CONSTRAINT positive CHECK (VALUE > 0);
    ALTER DOMAIN age SET DEFAULT 3;
    ALTER DOMAIN age OWNER TO me;
    ALTER DOMAIN age RENAME CONSTRAINT positive TO p;`);
  expect(field("t", "a")).toMatchObject({ min: 1, default: 3 });
  expect(said).not.toContain("not taken over");
  expect(said).toMatch(/line 7: "ALTER DOMAIN age RENAME .*": this change of the domain is left out/);
});

test("SQL Server: a guarded unique index is a rule, and a column defined anew may be empty", () => {
  const { field } = imported(`CREATE TABLE [dbo].[t] ([a] int NOT NULL, [b] int NOT NULL)
GO
IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'ux')
CREATE UNIQUE NONCLUSTERED INDEX ux ON [dbo].[t] ([a])
GO
ALTER TABLE [dbo].[t] ALTER COLUMN [b] bigint
GO`);
  expect(field("t", "a")).toMatchObject({ unique: true });
  expect(field("t", "b")).toEqual({ name: "b", type: "bigint" });
});

test("rules that are dropped by their name, given or PostgreSQL's, do not stay", () => {
  const { field, relations, said } = imported(`
    CREATE TABLE t (
      id serial PRIMARY KEY, t_id int REFERENCES t (id), s text CHECK (s IN ('a', 'b')), e text UNIQUE,
      n int CONSTRAINT positive CHECK (n > 0), CHECK (n < 10));
    ALTER TABLE t DROP CONSTRAINT t_s_check;
    ALTER TABLE t ADD CONSTRAINT t_s_check CHECK (s IN ('a', 'b', 'c'));
    ALTER TABLE t DROP CONSTRAINT t_t_id_fkey, DROP CONSTRAINT t_e_key, DROP CONSTRAINT positive, DROP CONSTRAINT t_n_check;
    ALTER TABLE t DROP CONSTRAINT nobody;`);
  expect(field("t", "s")?.enumValues).toEqual(["a", "b", "c"]);
  expect(field("t", "e")).toEqual({ name: "e", type: "text" });
  expect(field("t", "n")).toEqual({ name: "n", type: "integer" });
  expect(relations).toEqual([]);
  expect(said).toContain("the constraint nobody, which the script drops, is not known here");
  expect(said.match(/not known/g)).toHaveLength(1);
});

test("a unique index that is dropped is no rule any more", () => {
  const { field } = imported(`CREATE TABLE t (id serial PRIMARY KEY, a int, b int);
    CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ua ON t (a);
    CREATE UNIQUE INDEX ub ON t (b);
    DROP INDEX IF EXISTS public.ua;`);
  expect([field("t", "a")?.unique, field("t", "b")?.unique]).toEqual([undefined, true]);
  const mysql = imported(
    "CREATE TABLE `t` (`id` int, a int, b int, UNIQUE KEY `ua` (a), UNIQUE (b));\nALTER TABLE t DROP INDEX ua, DROP KEY b;",
  );
  expect([mysql.field("t", "a")?.unique, mysql.field("t", "b")?.unique]).toEqual([undefined, undefined]);
});

test("an enum that takes another's place is the one that counts", () => {
  const { field } = imported(`CREATE TYPE kind AS ENUM ('a');
    CREATE TABLE t (id serial PRIMARY KEY, old kind, k kind);
    ALTER TYPE kind RENAME TO kind_old;
    CREATE TYPE kind AS ENUM ('a', 'b');
    ALTER TABLE t ALTER COLUMN k TYPE kind USING k::text::kind;
    ALTER TABLE t DROP COLUMN old;
    DROP TYPE kind_old;`);
  expect(field("t", "k")?.enumValues).toEqual(["a", "b"]);
});
