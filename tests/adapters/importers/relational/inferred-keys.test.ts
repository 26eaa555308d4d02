import { expect, test } from "bun:test";
import { dbml, sql } from "./reading.ts";

const relations = ({ schema }: ReturnType<typeof sql>) =>
  (schema.relationships ?? []).map(({ from, to, kind, required }) =>
    [from, kind === "many-to-many" ? "<>" : ">", to, ...(required ? ["required"] : [])].join(" "),
  );

test("without any foreign key in the file, columns refer to the tables that they are called after", () => {
  const read = sql(`
    CREATE TABLE "companies" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "company_id" integer);
    CREATE TABLE "people" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "company_id" integer NOT NULL, "ownerId" integer);
    CREATE TABLE "tags" ("id" INTEGER PRIMARY KEY AUTOINCREMENT);
    CREATE TABLE "people_tags" ("person_id" integer NOT NULL, "tag_id" integer NOT NULL);
    CREATE TABLE "notes" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "person_id" integer, "person_type" varchar, "tag_id" varchar);`);
  expect(relations(read)).toEqual(["people > companies required", "people <> tags"]);
  expect(read.said).toContain("people.company_id is taken as a reference to companies, as its name says");
  expect(read.field("notes", "person_id")?.type).toBe("integer");
});

test("what all tables are called first does not count, nor does a number that says that there is none", () => {
  const read = sql(
    "CREATE TABLE `ps_shop` (`id_shop` int unsigned NOT NULL AUTO_INCREMENT, PRIMARY KEY (`id_shop`));\n\
CREATE TABLE `ps_cart` (`id_cart` int unsigned NOT NULL AUTO_INCREMENT, `id_shop` int unsigned NOT NULL DEFAULT '0', PRIMARY KEY (`id_cart`));\n\
CREATE TABLE `ps_item` (`item_no` int unsigned NOT NULL AUTO_INCREMENT, `id_cart` int unsigned NOT NULL, PRIMARY KEY (`item_no`));",
  );
  expect(relations(read)).toEqual(["ps_cart > ps_shop", "ps_item > ps_cart required"]);
  expect(read.said).toContain("ps_cart.id_shop is taken as a reference to ps_shop (its default '0' left out)");
});

test("a file that states its references means what it states", () => {
  const tables = "Table shops {\n  id int [pk]\n}\nTable carts {\n  id int [pk]\n  shop_id int\n  prior_id int\n}\n";
  expect(relations(dbml(tables))).toEqual(["carts > shops"]);
  expect(relations(dbml(`${tables}Ref: carts.prior_id > carts.id`))).toEqual(["carts > carts"]);
});

test("where a migration tool keeps its own records is no part of the model", () => {
  const read = sql(
    "CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY);\nCREATE TABLE a (id int PRIMARY KEY);",
  );
  expect(read.schema.entities.map(({ name }) => name)).toEqual(["a"]);
  expect(read.said).toContain("line 1: Table schema_migrations is a migration tool's own");
});
