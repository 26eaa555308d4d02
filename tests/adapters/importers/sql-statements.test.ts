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
    fields,
    field: (entity: string, name: string) => fields(entity).find((field) => field.name === name),
    said: notes.map(({ path, message }) => `${path}: ${message}`).join("\n"),
  };
}

test("columns called key and index are columns, whatever stands in their parentheses", () => {
  const { fields, field, relations, said } = imported(`
    CREATE TABLE users (id int PRIMARY KEY);
    CREATE TABLE s (
      id int PRIMARY KEY,
      key text NOT NULL CHECK (length(key) > 0),
      index integer NOT NULL CHECK (index >= 0)
    );
    CREATE TABLE kinds (id int PRIMARY KEY, key enum('a','b'), index varchar(20) NOT NULL, fulltext decimal(5, 2));
    CREATE TABLE owned (key int PRIMARY KEY REFERENCES users (id));`);
  expect(fields("s").map(({ name }) => name)).toEqual(["id", "key", "index"]);
  expect(field("s", "index")).toMatchObject({ type: "integer", required: true, min: 0 });
  expect(field("kinds", "key")?.enumValues).toEqual(["a", "b"]);
  expect(field("kinds", "index")).toMatchObject({ maxLength: 20, required: true });
  expect(field("kinds", "fulltext")?.type).toBe("decimal");
  expect(relations).toEqual(["owned.key -> users"]);
  expect(said).not.toContain("index on");
});

test("the indexes of a MySQL table are no columns", () => {
  const { fields, said } = imported(
    "CREATE TABLE `t` (`id` int, a int, KEY a (a), INDEX (a), KEY b USING BTREE (a), KEY `c` (`a`(10)), FULLTEXT KEY d (a), SPATIAL e (a)) ENGINE=InnoDB;",
  );
  expect(fields("t").map(({ name }) => name)).toEqual(["id", "a"]);
  expect(said).toContain("6 indexes are not taken over");
});

test("an index on a table called event opens no body that hides the tables after it", () => {
  const { names, said } = imported(
    "CREATE TABLE event (id NUMBER(10) PRIMARY KEY);\nCREATE INDEX ix ON event (id);\nCREATE TABLE venue (id NUMBER(10) PRIMARY KEY);\n/\nCREATE OR REPLACE TRIGGER t BEFORE INSERT ON event FOR EACH ROW\nBEGIN\n  INSERT INTO x VALUES (1);\nEND;\n/\nCREATE TABLE package (id NUMBER(10));",
  );
  expect(names).toEqual(["event", "venue", "package"]);
  expect(said).toMatch(/line 5-8: Trigger t is not taken over/);
});

test("a MySQL routine with a definer is one statement", () => {
  const { names } = imported(
    "CREATE TABLE `a` (id int);\nCREATE DEFINER=`root`@`%` PROCEDURE p() BEGIN SELECT 1; CREATE TABLE `no` (x int); END;\nCREATE TABLE `b` (id int);",
  );
  expect(names).toEqual(["a", "b"]);
});

test("tables after a SQL Server variable are read", () => {
  expect(imported("DECLARE @v nvarchar(10) = N'1';\nCREATE TABLE [dbo].[t] ([id] [int])\nGO").names).toEqual(["t"]);
});

test("Oracle's MODIFY keeps what it does not mention", () => {
  const { field } = imported(`
    CREATE TABLE "A" ("ID" NUMBER(6,0), "ST" VARCHAR2(10) DEFAULT 'new');
    ALTER TABLE "A" MODIFY ("ST" NOT NULL ENABLE);
    CREATE TABLE "B" ("ID" NUMBER(6,0), "ST" VARCHAR2(10) NOT NULL CHECK ("ST" IN ('new', 'old')));
    ALTER TABLE "B" MODIFY ("ST" DEFAULT 'new');
    ALTER TABLE "B" MODIFY ("ST" VARCHAR2(20));`);
  expect(field("A", "ST")).toEqual({ name: "ST", type: "string", maxLength: 10, required: true, default: "new" });
  expect(field("B", "ST")).toMatchObject({ enumValues: ["new", "old"], required: true, default: "new" });
});

test("MySQL's MODIFY defines a column anew, and one that is not known is named", () => {
  const { field, said } = imported(
    "CREATE TABLE `t` (`id` int, `a` int NOT NULL DEFAULT 1);\nALTER TABLE `t` MODIFY `a` bigint;\nALTER TABLE `t` MODIFY `z` bigint;",
  );
  expect(field("t", "a")).toEqual({ name: "a", type: "bigint" });
  expect(said).toMatch(/line 3: Table t: "`z` bigint" changes what is not known here/);
});

test("a default in double quotes is a text", () => {
  const { field, said } = imported(`CREATE TABLE t (id integer PRIMARY KEY, s TEXT NOT NULL DEFAULT "pending");`);
  expect(field("t", "s")).toEqual({ name: "s", type: "text", required: true, default: "pending" });
  expect(said).not.toContain("computed");
});

test("SQL Server: inline foreign keys and the periods of versioned tables", () => {
  const { relations, said } = imported(`
    CREATE TABLE [dbo].[a] ([id] int PRIMARY KEY, s datetime2 GENERATED ALWAYS AS ROW START HIDDEN NOT NULL,
      e datetime2 GENERATED ALWAYS AS ROW END HIDDEN NOT NULL, PERIOD FOR SYSTEM_TIME (s, e));
    CREATE TABLE [dbo].[b] ([id] int PRIMARY KEY, [a_id] int FOREIGN KEY REFERENCES [a] ([id]));`);
  expect(relations).toEqual(["b.a -> a"]);
  expect(said).not.toContain("not understood");
  expect(said).toContain("a.s is computed (ROW START)");
});

test("H2's identity is a number that the database counts", () => {
  const { field, relations } = imported(
    "CREATE TABLE a (id IDENTITY PRIMARY KEY, n varchar(9));\nCREATE TABLE b (id int PRIMARY KEY, a_id bigint REFERENCES a (id));",
  );
  expect(field("a", "id")?.type).toBe("bigint");
  expect(relations).toEqual(["b.a -> a"]);
});

test("a check that does not fit is said once", () => {
  const { said } = imported("CREATE TABLE `t` (id int PRIMARY KEY, b tinyint(1) CHECK (b BETWEEN 0 AND 5));");
  expect(said.match(/does not fit/g)).toHaveLength(1);
});

test("SQL Server: what follows a query or a procedure without semicolon or GO counts", () => {
  const { names, field, said } = imported(`create table a (aid int identity(1,1) primary key, n int);
go
insert into a values (1);
select * from a
create procedure p @n int as
begin
  if @n > 1
  begin
    insert into a values (@n)
  end
end
alter table a add constraint c check (n > 3)
update a set n = 5
create table b (bid int primary key)`);
  expect(names).toEqual(["a", "b"]);
  expect(field("a", "n")?.min).toBe(4);
  expect(said).toContain("line 5-11: Procedure p is not taken over");
});
