import { expect, test } from "bun:test";
import { readPrisma } from "#adapters/importers/prisma/read.ts";
import { prisma } from "./relational/reading.ts";

test("Prisma: types, rules, keys and documentation", () => {
  const { schema, entity, said } = prisma(`
    datasource db {
      provider = "postgresql"
      url      = env("DATABASE_URL")
    }
    enum Level { LOW @map("low")
      HIGH }
    /// What is for sale.
    /// Weighed once.
    model Product {
      id       String   @id @default(cuid())
      sku      String   @unique @db.VarChar(20) /// as printed
      title    String   @db.Citext
      story    String?  @db.VarChar
      price    Decimal  @db.Decimal(10, 2) @default(9.5)
      stock    Int      @default(0) @db.SmallInt
      big      BigInt
      weight   Float?
      active   Boolean  @default(true) @db.TinyInt
      level    Level    @default(LOW)
      on       DateTime @db.Date
      seen     DateTime @default(now()) @db.Timestamptz(3)
      extra    Json?
      picture  Bytes?
      tags     String[] @default(["a"])
      place    Unsupported("geometry")?
      hidden   String   @ignore
      createdAt DateTime @default(now())
      polished DateTime @updatedAt
      @@unique([title, level(sort: Desc)], name: "once", map: "once_key")
      @@index([stock])
    }`);
  expect(entity("Product")).toEqual({
    name: "Product",
    description: "What is for sale.\nWeighed once.",
    fields: [
      { name: "id", type: "uuid" },
      { name: "sku", type: "string", maxLength: 20, required: true, unique: true, description: "as printed" },
      { name: "title", type: "string", maxLength: 255, required: true },
      { name: "story", type: "text" },
      { name: "price", type: "decimal", precision: 10, scale: 2, required: true, default: 9.5 },
      { name: "stock", type: "integer", required: true, default: 0 },
      { name: "big", type: "bigint", required: true },
      { name: "weight", type: "float" },
      { name: "active", type: "boolean", required: true, default: true },
      { name: "level", type: "enum", enumValues: ["LOW", "HIGH"], required: true, default: "LOW" },
      { name: "on", type: "date", required: true },
      { name: "seen", type: "datetime" },
      { name: "extra", type: "json" },
      { name: "picture", type: "binary" },
      { name: "tags", type: "json", required: true, default: '["a"]' },
      { name: "place", type: "json" },
      { name: "polished", type: "datetime" },
    ],
    uniqueTogether: [["title", "level"]],
  });
  expect(schema.relationships).toBeUndefined();
  for (const sentence of [
    "line 11: Product.id: the text key becomes a generated UUID.",
    "line 13: Product.title: a String without a length",
    "line 25: Product.tags: a list (String[]) is kept as JSON.",
    "line 26: Product.place: geometry: a shape is kept as JSON.",
    "line 27: Product.hidden is marked @ignore and left out.",
    "line 28: Product.createdAt is what the generated project's own audit timestamps keep",
    "line 31: An index on Product is not taken over",
  ])
    expect(said).toContain(sentence);
});

test("Prisma: relations keep their names; several per pair, self, one-to-one, many-to-many, link models", () => {
  const { schema, entity, said } = prisma(`
    model User {
      id       Int      @id @default(autoincrement())
      written  Post[]   @relation("author")
      reviewed Post[]   @relation(name: "reviewer")
      profile  Profile?
      boss     User?    @relation("chain", fields: [bossId], references: [id], onDelete: NoAction)
      bossId   Int?
      reports  User[]   @relation("chain")
      follows  User[]   @relation("follow")
      fans     User[]   @relation("follow")
      teams    Membership[]
    }
    model Profile {
      user   User @relation(fields: [userId], references: [id], onDelete: Cascade)
      userId Int  @id
    }
    model Post {
      id         Int   @id @default(autoincrement())
      author     User  @relation("author", fields: [authorId], references: [id])
      authorId   Int
      reviewer   User? @relation("reviewer", fields: [reviewerId], references: [id])
      reviewerId Int?
      topics     Topic[]
      @@unique([authorId, reviewerId])
    }
    model Topic { id Int @id
      posts Post[] }
    model Team { id Int @id
      members Membership[] }
    model Membership {
      user   User @relation(fields: [userId], references: [id])
      userId Int
      team   Team @relation(fields: [teamId], references: [id])
      teamId Int
      @@id([userId, teamId])
    }`);
  expect(schema.entities.map(({ name }) => name)).toEqual(["User", "Profile", "Post", "Topic", "Team"]);
  expect(schema.relationships).toEqual([
    { from: "User", to: "User", kind: "many-to-one", name: "boss", inverse: "reports", onDelete: "restrict" },
    {
      from: "Profile",
      to: "User",
      kind: "one-to-one",
      name: "user",
      inverse: "profile",
      required: true,
      onDelete: "cascade",
    },
    {
      from: "Post",
      to: "User",
      kind: "many-to-one",
      name: "author",
      inverse: "written",
      required: true,
      onDelete: "restrict",
    },
    { from: "Post", to: "User", kind: "many-to-one", name: "reviewer", inverse: "reviewed", onDelete: "set-null" },
    { from: "User", to: "Team", kind: "many-to-many", name: "teams", inverse: "members" },
    { from: "User", to: "User", kind: "many-to-many", name: "follows", inverse: "fans" },
    { from: "Post", to: "Topic", kind: "many-to-many", name: "topics", inverse: "posts" },
  ]);
  expect(entity("Post").uniqueTogether).toEqual([["author", "reviewer"]]);
  expect(said).toContain("Membership becomes the many-to-many relation between User and Team.");
});

test("Prisma from a database: names of relations that say nothing give way to those of their keys", () => {
  const { schema } = prisma(`
    model staff { id Int @id
      boss_id                   Int?
      staff                     staff?   @relation("staffTostaff", fields: [boss_id], references: [id])
      other_staff               staff[]  @relation("staffTostaff")
      notes_notes_writerTostaff notes[]  @relation("notes_writerTostaff")
      notes_notes_readerTostaff notes[]  @relation("notes_readerTostaff")
      Team                      Team[]
    }
    model notes { id Int @id
      writer                    Int
      reader_id                 Int?
      staff_notes_writerTostaff staff    @relation("notes_writerTostaff", fields: [writer], references: [id])
      staff_notes_readerTostaff staff?   @relation("notes_readerTostaff", fields: [reader_id], references: [id])
    }
    model Team { id Int @id
      members staff[] }`);
  expect(schema.relationships?.map(({ from, name, inverse }) => [from, name, inverse])).toEqual([
    ["staff", "boss", undefined],
    ["notes", "writer", undefined],
    ["notes", "reader", undefined],
    ["staff", undefined, "members"],
  ]);
});

test("Prisma for MongoDB: values inside records, keys in lists; and what a provider makes of a String", () => {
  const mongo = prisma(`
    datasource db { provider = "mongodb" }
    type Address { street String }
    model Person {
      id      String   @id @default(auto()) @map("_id") @db.ObjectId
      home    Address?
      born    DateTime @db.Date
      steps   Int      @db.Long
      clubIds String[] @db.ObjectId
      clubs   Club[]   @relation(fields: [clubIds], references: [id])
    }
    model Club {
      id        String   @id @default(auto()) @map("_id") @db.ObjectId
      personIds String[] @db.ObjectId
      people    Person[] @relation(fields: [personIds], references: [id])
    }`);
  expect(mongo.entity("Person").fields).toEqual([
    { name: "id", type: "uuid" },
    { name: "home", type: "json" },
    { name: "born", type: "datetime", required: true },
    { name: "steps", type: "bigint", required: true },
  ]);
  expect(mongo.schema.relationships).toEqual([
    { from: "Person", to: "Club", kind: "many-to-many", name: "clubs", inverse: "people" },
  ]);
  expect(mongo.said).toContain("line 6: Person.home: the value Address is kept as JSON.");
  const mysql = prisma(
    'datasource db { provider = "mysql" }\nmodel A {\n id Int @id\n note String\n page String @db.Text\n}',
  );
  expect(mysql.entity("A").fields?.slice(1)).toEqual([
    { name: "note", type: "string", maxLength: 191, required: true },
    { name: "page", type: "text", required: true },
  ]);
});

test("Prisma: defaults of databases and of lists, rules for some records, attributes on lines of their own", () => {
  const { entity, said } = prisma(`
    enum Level { LOW HIGH @@map("l") }
    model Line { id Int @id order BigInt note String? @db.VarChar(9) @@unique([order, note]) }
    model Order {
      number BigInt    @id @default(dbgenerated("nextval('order_number'::regclass)"))
      state  String    @default(dbgenerated("'new'::character varying"))
      extra  Json      @default(dbgenerated("'{}'::jsonb"))
      tags   String[]  @default(dbgenerated("'{a,b}'::text[]"))
      flags  Boolean[] @default([true])
      levels Level[]   @default([LOW])
      short  String
        @unique // late
        @db.VarChar(8)
      once   Int       @unique(where: raw("state = 'new'"))
      @@unique([state, once], where: { state: "new" })
    }`);
  expect(entity("Order")).toEqual({
    name: "Order",
    fields: [
      { name: "id", type: "bigint" },
      { name: "state", type: "string", maxLength: 255, required: true, default: "new" },
      { name: "extra", type: "json", required: true, default: "{}" },
      { name: "tags", type: "json", required: true, default: '["a","b"]' },
      { name: "flags", type: "json", required: true, default: "[true]" },
      { name: "levels", type: "json", required: true, default: '["LOW"]' },
      { name: "short", type: "string", maxLength: 8, required: true, unique: true },
      { name: "once", type: "integer", required: true },
    ],
  });
  expect(entity("Line").fields?.map(({ name }) => name)).toEqual(["id", "order", "note"]);
  expect(entity("Line").uniqueTogether).toEqual([["order", "note"]]);
  expect(said).toContain("line 14: Order (once): a unique rule for some of the records (where) cannot be said");
  expect(said).toContain("line 15: Order (state, once): a unique rule for some");
});

test("Prisma: one file of several, views, and what comments say to other generators", () => {
  const { schema, entity, said } = prisma(`
    /// @zod.import([
    ///   "x" ])
    /// Who writes.
    model Author {
      id      Int     @id
      /// @zod.min(1)
      title   String  @map("t")
      /// [Settings]
      extra   Json
      level   Level   @default(LOW)
      team    Team    @relation(fields: [teamId], references: [id])
      teamId  Int
      books   Book[]
      summary Summary?
      parts   Part[]
      tenant  Int
      code    Int?
      box     Box?    @relation(fields: [tenant, code], references: [tenant, code])
    }
    model Part { id Int @id
      author   Author? @relation(fields: authorId, references: id) /// who made it
      authorId Int?
      shard    Int     @shardKey
      @@schema("a")
    }
    model Box { tenant Int
      code Int
      authors Author[]
      @@id([tenant, code])
    }
    view Summary { authorId Int @unique
      author Author @relation(fields: [authorId], references: [id]) }`);
  expect(entity("Author")).toEqual({
    name: "Author",
    description: "Who writes.",
    fields: [
      { name: "id", type: "integer" },
      { name: "title", type: "string", maxLength: 255, required: true },
      { name: "extra", type: "json", required: true },
      { name: "level", type: "string", maxLength: 255, required: true, default: "LOW" },
      { name: "teamId", type: "integer", required: true },
    ],
  });
  // A key with one part that is never empty is not emptied.
  expect(schema.relationships?.map(({ name, onDelete, description }) => [name, onDelete, description])).toEqual([
    ["box", "restrict", undefined],
    ["author", "set-null", "who made it"],
  ]);
  for (const sentence of [
    "line 5: Author: what its comment says to other generators (@…, [type]) is left out.",
    "line 11: Author.level: Level, which this file does not define, is kept as text.",
    "line 12: Author.team is left out, as this file does not define Team.",
    "line 14: Author.books is left out, as this file does not define Book.",
    "line 15: Author.summary is left out, as Summary is.",
    "line 24: An index on Part.shard is not taken over",
    "line 25: Part: its name in the source's database (@@schema) is left out",
  ])
    expect(said).toContain(sentence);
});

test("broken Prisma names its lines, and hostile Prisma ends soon", () => {
  const read = (text: string) => {
    const result = readPrisma(text, { maxTables: 400 });
    return result.ok ? "" : result.failure.message;
  };
  expect(read("model A {\n  id Int @id(\n")).toMatch(/line 3/);
  expect(read("model A {\n  id: Int\n  b Int extra\n}\n")).toMatch(/line 2: .*line 3: /);
  expect(read('model A {\n  a String @default("x)\n}')).toMatch(/line 2: a text in quotes does not end/);
  expect(read("generator x { a = 1 }")).toMatch(/defines no tables/);
  const started = performance.now();
  expect(read(`model A { x Int @a(${"[".repeat(500_000)}`)).toContain("line 1");
  expect(read(`model A {\n${"  f A[]\n".repeat(200_000)}`)).toContain("line 200002");
  expect(performance.now() - started).toBeLessThan(5_000);
});
