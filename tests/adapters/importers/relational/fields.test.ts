import { expect, test } from "bun:test";
import { dbml, sql } from "./reading.ts";

test.each([
  ["qty", "int NOT NULL DEFAULT 0 CHECK (qty > 0)", { type: "integer", required: true, min: 1 }, "The default 0"],
  ["code", "varchar(9) DEFAULT '' CHECK (code <> '')", { type: "string", maxLength: 9, minLength: 1 }, "The default"],
  ["i", "int DEFAULT 3000000000", { type: "integer" }, "The default 3000000000"],
  ["d", "decimal(5,2) DEFAULT 0.125", { type: "decimal", precision: 5, scale: 2 }, "The default 0.125"],
  ["n", "numeric(4,2) DEFAULT 1000", { type: "decimal", precision: 4, scale: 2 }, "The default 1000"],
  ["p", "text DEFAULT 'b' CHECK (p ~ '^a')", { type: "text", pattern: "^a" }, "The default"],
  ["d", "date DEFAULT '2024-02-30'", { type: "date" }, "The default"],
  ["k", "varchar(4) CHECK (char_length(k) >= 6)", { type: "string", maxLength: 4 }, "minLength (6)"],
  ["b", "text CHECK (b ~ '^(a')", { type: "text" }, "The pattern"],
  ["m", "decimal(3,2) CHECK (m > 100)", { type: "decimal", precision: 3, scale: 2 }, "No value"],
  ["e", `text CHECK (e IN ('${"x".repeat(300)}'))`, { type: "text" }, "The value is longer"],
] as const)("a default or rule that a schema refuses is left out alone: %s %s", (name, definition, field, said) => {
  const read = sql(`CREATE TABLE t (id int PRIMARY KEY, ${name} ${definition});`);
  expect(read.field("t", name)).toEqual({ name, ...field });
  expect(read.said).toContain(`t.${name}: ${said}`);
  expect(read.said).toMatch(/is left out\.|any text is allowed instead\./);
});

test("numbers without digits and text without a length keep what the source holds", () => {
  const { field } = sql(
    "CREATE TABLE t (id int PRIMARY KEY, a numeric DEFAULT 0.005 CHECK (a > 0.0001), b character varying);",
  );
  expect(field("t", "a")).toEqual({
    name: "a",
    type: "decimal",
    precision: 38,
    scale: 10,
    min: 0.0001000001,
    default: 0.005,
  });
  expect(field("t", "b")?.type).toBe("text");
});

test("Oracle's NUMBER without digits is whole where it is a key or a reference", () => {
  const { field } = sql(`CREATE TABLE t (id NUMBER PRIMARY KEY, size_ NUMBER, name VARCHAR2(9));
    CREATE TABLE u (a NUMBER, b NUMBER, c NUMBER REFERENCES elsewhere, PRIMARY KEY (a, b));`);
  expect(field("t", "id")?.type).toBe("bigint");
  expect(field("t", "size_")?.type).toBe("decimal");
  for (const name of ["a", "b", "c"]) expect(field("u", name)?.type).toBe("bigint");
});

test("DBML: the usual digits and lengths, types as dumps spell them", () => {
  const { field, said } = dbml(
    "Table t { id int [pk]\n a decimal [check: `a > 0`]\n b varchar\n c doubleprecision\n d charactervarying(20) }",
  );
  expect(field("t", "a")).toEqual({ name: "a", type: "decimal", min: 0 });
  expect(field("t", "b")).toEqual({ name: "b", type: "string" });
  expect(field("t", "c")).toEqual({ name: "c", type: "float" });
  expect(field("t", "d")).toEqual({ name: "d", type: "string", maxLength: 20 });
  expect(said).toContain("0 itself is not allowed in the source");
});

test("what a reference, an id or a counted column cannot carry is told", () => {
  const { field, relation, said } = sql(`CREATE TABLE r (id int PRIMARY KEY CHECK (id IS NOT NULL));
    CREATE TABLE t (id int PRIMARY KEY CHECK (id > 5), r_id int DEFAULT 1 CHECK (r_id > 2) REFERENCES r(id),
      n bigint NOT NULL DEFAULT nextval('s'), m int CHECK (o < 9), o int, CHECK (r_id < 8), CHECK (r_id IS NOT NULL));`);
  expect(field("t", "n")).toEqual({ name: "n", type: "bigint" });
  expect(field("t", "o")?.max).toBe(8);
  expect(relation("t", "r")?.required).toBe(true);
  for (const words of [
    't.id: the check "id > 5"',
    "t.r_id: the default 1",
    't.r_id: the check "r_id > 2"',
    't: the check "r_id < 8"',
    "t.n: the default",
  ])
    expect(said).toContain(words);
  expect(said).not.toContain("IS NOT NULL");
});

test("columns of a key are required, in SQL and DBML, references too", () => {
  const inSql = sql(`CREATE TABLE r (id int PRIMARY KEY);
    CREATE TABLE t (a int, b int REFERENCES r, c int, PRIMARY KEY (a, b));`);
  const inDbml = dbml(
    "Table r { id int [pk] }\nTable t { a int\n b int [ref: > r.id]\n c int\n indexes { (a, b) [pk] } }\nTable u { a int [pk]\n b int [pk] }",
  );
  for (const { field, schema } of [inSql, inDbml]) {
    expect(field("t", "a")).toEqual({ name: "a", type: "integer", required: true });
    expect(field("t", "c")).toEqual({ name: "c", type: "integer" });
    expect(schema.relationships?.[0]?.required).toBe(true);
  }
  expect(inDbml.field("u", "b")?.required).toBe(true);
});

test("times that the database fills in are the project's own audit timestamps; what people give stays", () => {
  const { entity, said } = sql(`CREATE TABLE film (
    id int PRIMARY KEY AUTO_INCREMENT,
    last_update timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
    date_added datetime,
    released datetime DEFAULT now()
  );`);
  expect(entity("film").fields?.map(({ name }) => name)).toEqual(["id", "date_added", "released"]);
  expect(said).toContain("film.last_update is what the generated project's own audit timestamps keep");
});

test("types of several values are kept as JSON", () => {
  const { field, said } = sql(`CREATE TYPE place OID '82A4' AS OBJECT (street VARCHAR2(40), city VARCHAR2(30));
/
CREATE TYPE phones AS VARRAY(5) OF VARCHAR2(25);
/
CREATE TABLE shop (id NUMBER(6) PRIMARY KEY, seat place NOT NULL, phone phones);`);
  expect(field("shop", "seat")).toEqual({ name: "seat", type: "json", required: true });
  expect(field("shop", "phone")).toEqual({ name: "phone", type: "json" });
  expect(said).toContain("shop.seat: place: an object is kept as JSON");
  expect(said).toContain("shop.phone: phones: a list is kept as JSON");
});

test("a reference is called by what stands before the key's name, and a number that ends in id is one", () => {
  const { entity, relation } = sql(`CREATE TABLE employees (employeeNumber int PRIMARY KEY);
CREATE TABLE hstgrp (groupid int PRIMARY KEY, lead int REFERENCES employees, salesRepEmployeeNumber int REFERENCES employees);
CREATE TABLE host (hostid int PRIMARY KEY, templateid int REFERENCES host);
CREATE TABLE language (language varchar(9) PRIMARY KEY);
CREATE TABLE film (id int PRIMARY KEY, original_language varchar(9) REFERENCES language);`);
  expect(relation("hstgrp", "sales_rep")?.to).toBe("employees");
  expect(relation("hstgrp", "lead")?.to).toBe("employees");
  expect(relation("film", "original_language")?.to).toBe("language");
  expect(relation("host", "template")?.to).toBe("host");
  expect(entity("hstgrp").fields).toEqual([{ name: "id", type: "integer" }]);
});

test("a domain's check that does not fit is told in one note for all columns", () => {
  const columns = Array.from({ length: 9 }, (_, index) => `c${index} hash`).join(", ");
  const { said } = sql(`CREATE DOMAIN hash AS bytea CHECK (octet_length(VALUE) = 20);
CREATE TABLE t (id int PRIMARY KEY, ${columns});`);
  expect(said.match(/octet_length/g)).toHaveLength(9);
  expect(said.split("\n").filter((line) => line.includes("octet_length"))).toHaveLength(1);
});

test("DBML: a column whose type is a table is what a relation is called, and no field", () => {
  const { entity, relation, said } = dbml(`Table users {
  id int [pk]
  posts posts [not null]
}
Table posts {
  id int [pk]
  authorId int [not null]
  author users [not null]
  kind kind
  mood enum
}
Enum kind {
  news
}
Ref: posts.authorId > users.id`);
  expect(entity("users").fields?.map(({ name }) => name)).toEqual(["id"]);
  expect(entity("posts").fields?.map(({ name }) => name)).toEqual(["id", "kind", "mood"]);
  expect(said).toContain("posts.mood: its enum has no values; it is kept as text");
  expect(relation("posts", "author")?.to).toBe("users");
  expect(said).toContain("line 8: posts.author (users) is no column but what the relation to that table is called");
});

test("SQL Server: values in any case, and what replication needs", () => {
  const { entity, said } = sql(`CREATE TABLE [p] (
    [id] [int] IDENTITY (1, 1) PRIMARY KEY,
    [sex] [nchar](1) NOT NULL CHECK (UPPER([sex]) IN ('M', 'F')),
    [rowguid] uniqueidentifier ROWGUIDCOL NOT NULL DEFAULT (NEWID())
  );`);
  expect(entity("p").fields).toEqual([
    { name: "id", type: "integer" },
    { name: "sex", type: "enum", enumValues: ["M", "F"], required: true },
  ]);
  expect(said).toContain("case does not matter in the source; here it does");
  expect(said).toContain("p.rowguid tells rows apart for SQL Server's replication");
});
