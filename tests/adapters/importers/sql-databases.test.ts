import { expect, test } from "bun:test";
import { readSql } from "#adapters/importers/sql/read.ts";
import { parseSchema } from "#domain/schema/parse.ts";

function imported(text: string) {
  const result = readSql(text, { maxTables: 400 });
  if (!result.ok) throw new Error(result.failure.message);
  const { schema, notes } = result.value;
  expect(parseSchema(schema).issues).toEqual([]);
  const entity = (name: string) => schema.entities.find((one) => one.name === name);
  return {
    names: schema.entities.map(({ name }) => name),
    relations: (schema.relationships ?? []).map(({ from, to, name }) => `${from}.${name} -> ${to}`),
    entity,
    field: (of: string, name: string) => entity(of)?.fields?.find((field) => field.name === name),
    said: notes.map(({ path, message }) => `${path}: ${message}`).join("\n"),
  };
}

test("SQLite with backticks and brackets is no MySQL", () => {
  const { names, field, said } = imported(
    "PRAGMA foreign_keys=OFF;\nCREATE TABLE `a` (`id` INTEGER PRIMARY KEY AUTOINCREMENT, [name] TEXT DEFAULT 'C:\\');\nCREATE TABLE sqlite_sequence(name,seq);",
  );
  expect(names).toEqual(["a"]);
  expect(field("a", "name")?.default).toBe("C:\\");
  expect(said).toContain("Table sqlite_sequence is SQLite's own");
});

test("Firebird: terminators, text blobs, computed columns, tables made anew", () => {
  const { names, field, relations, said } = imported(`CREATE GENERATOR g;
CREATE TABLE CUST (ID INTEGER NOT NULL, BAL NUMERIC(10,2), TXT BLOB SUB_TYPE TEXT SEGMENT SIZE 80 NOT NULL, D COMPUTED BY (BAL * 2), PRIMARY KEY (ID));
SET TERM ^ ;
CREATE OR ALTER TRIGGER T FOR CUST ACTIVE BEFORE INSERT AS BEGIN NEW.ID = GEN_ID(g, 1); END^
SET TERM ; ^
RECREATE TABLE ORD (ID INTEGER PRIMARY KEY, CUST_ID INTEGER REFERENCES CUST (ID));
ALTER TABLE CUST ALTER COLUMN BAL TO BALANCE, ALTER COLUMN ID POSITION 2;`);
  expect(names).toEqual(["CUST", "ORD"]);
  expect(field("CUST", "TXT")).toEqual({ name: "TXT", type: "text", required: true });
  expect(field("CUST", "BALANCE")?.type).toBe("decimal");
  expect(relations).toEqual(["ORD.cust -> CUST"]);
  expect(said).toContain("CUST.D is computed (BAL * 2)");
  expect(said).not.toContain("not understood");
});

test("DB2: WITH DEFAULT, units of lengths, actions without commas", () => {
  const { field, relations, said } = imported(`CREATE TABLE "EMP" (
    "ID" INTEGER NOT NULL GENERATED ALWAYS AS IDENTITY (START WITH +1, INCREMENT BY +1),
    "NAME" VARCHAR(20 OCTETS) NOT NULL WITH DEFAULT 'x',
    "CNT" SMALLINT NOT NULL WITH DEFAULT,
    "DOC" CLOB(1M) NOT LOGGED NOT COMPACT,
    PRIMARY KEY ("ID"));
  ALTER TABLE "EMP" ADD COLUMN "BOSS" INTEGER ADD CONSTRAINT F FOREIGN KEY ("BOSS") REFERENCES "EMP" ALTER COLUMN "DOC" SET NOT NULL;`);
  expect(field("EMP", "NAME")).toMatchObject({ maxLength: 20, default: "x" });
  expect(field("EMP", "CNT")).toEqual({ name: "CNT", type: "integer" });
  expect(field("EMP", "DOC")).toEqual({ name: "DOC", type: "text", required: true });
  expect(relations).toEqual(["EMP.BOSS -> EMP"]);
  expect(said).toContain("the default of its type is computed");
  expect(said).not.toContain("not understood");
});

test("H2: its names of types, and columns renamed", () => {
  const { field, relations } = imported(`CREATE MEMORY TABLE T (ID IDENTITY, N VARCHAR_IGNORECASE(20), L LONGVARCHAR);
    CREATE CACHED TABLE S (ID BIGINT PRIMARY KEY, T_ID BIGINT REFERENCES T (ID));
    ALTER TABLE T ALTER COLUMN N RENAME TO M;
    ALTER TABLE S ADD COLUMN X INT DEFAULT 3 BEFORE T_ID;`);
  expect(field("T", "M")).toEqual({ name: "M", type: "string", maxLength: 20 });
  expect(field("T", "L")?.type).toBe("text");
  expect(field("S", "X")?.default).toBe(3);
  expect(relations).toEqual(["S.t -> T"]);
});

test("a unique index over all rows that have a value is a rule, over other rows it is not", () => {
  const { field, entity, said } = imported(`CREATE TABLE [dbo].[t] ([id] int PRIMARY KEY, [a] int, [b] int, [c] int)
GO
CREATE UNIQUE INDEX x ON [dbo].[t] ([a]) WHERE ([a] IS NOT NULL) WITH (FILLFACTOR = 80)
CREATE UNIQUE INDEX y ON [dbo].[t] ([b], [c]) WHERE [b] IS NOT NULL AND [c] IS NOT NULL
CREATE UNIQUE INDEX z ON [dbo].[t] ([b]) WHERE [c] IS NOT NULL
GO`);
  expect(field("t", "a")?.unique).toBe(true);
  expect(entity("t")?.uniqueTogether).toEqual([["b", "c"]]);
  expect(said.match(/holds for some rows only/g)).toHaveLength(1);
});

test("SQL Server: blocks and variables around tables", () => {
  const { names, field, relations, said } = imported(`DECLARE @sql nvarchar(max)
SET @sql = 'CREATE TABLE q (id int)'
CREATE TABLE [dbo].[a] ([id] int PRIMARY KEY)
GO
IF OBJECT_ID('b') IS NULL
BEGIN
CREATE TABLE [dbo].[b] ([id] int PRIMARY KEY, [a_id] int CONSTRAINT f FOREIGN KEY ([a_id]) REFERENCES [a] ([id]))
ALTER TABLE [dbo].[b] ADD [m] int NULL
END
GO`);
  expect(names).toEqual(["a", "b"]);
  expect(field("b", "m")?.type).toBe("integer");
  expect(relations).toEqual(["b.a -> a"]);
  expect(said).not.toContain("not understood");
  expect(said).toMatch(/line 1-2: .* is code, which is not run/);
});

test("SQL Server: types of old scripts", () => {
  const { field } = imported(
    "EXECUTE sp_addtype code, 'char(9)', 'NOT NULL'\nGO\nCREATE TABLE [dbo].[t] ([id] int PRIMARY KEY, [c] code)\nGO",
  );
  expect(field("t", "c")).toEqual({ name: "c", type: "string", maxLength: 9, required: true });
});

test("Oracle: a block that drops what may be there is one remark", () => {
  const { names, said } = imported(
    "BEGIN\n  EXECUTE IMMEDIATE 'DROP TABLE t';\nEXCEPTION WHEN OTHERS THEN NULL;\nEND;\n/\nCREATE TABLE t (id NUMBER(9) PRIMARY KEY);",
  );
  expect(names).toEqual(["t"]);
  expect(said).toMatch(/^line 1-4: "BEGIN EXECUTE IMMEDIATE/m);
});

test("a check that the source does not enforce is no rule", () => {
  const { field, said } = imported(
    "CREATE TABLE `t` (`id` int PRIMARY KEY, `n` int, CONSTRAINT c CHECK ((`n` > 0)) NOT ENFORCED);",
  );
  expect(field("t", "n")).toEqual({ name: "n", type: "integer" });
  expect(said).toContain("is not enforced in the source");
});

test("Oracle: what its tools write about identities", () => {
  const { field, said } =
    imported(`CREATE TABLE "B"."MOVE" ("ID" NUMBER(10,0) GENERATED ALWAYS AS IDENTITY MINVALUE 1 MAXVALUE 9999
    INCREMENT BY 1 START WITH 1 CACHE 20 NOORDER NOCYCLE NOKEEP NOSCALE NOT NULL ENABLE, "SUM" NUMBER(*,2), PRIMARY KEY ("ID"));`);
  expect(field("MOVE", "id")?.type).toBe("bigint");
  expect(field("MOVE", "SUM")?.scale).toBe(2);
  expect(said).not.toContain("not understood");
});

test("CockroachDB: families of columns are none", () => {
  const { entity, said } = imported(
    'CREATE TABLE t (id UUID NOT NULL DEFAULT gen_random_uuid(), family STRING(20) NULL, PRIMARY KEY (id ASC), FAMILY "primary" (id, family));',
  );
  expect(entity("t")?.fields).toEqual([
    { name: "id", type: "uuid" },
    { name: "family", type: "string", maxLength: 20 },
  ]);
  expect(said).not.toContain("not understood");
});
