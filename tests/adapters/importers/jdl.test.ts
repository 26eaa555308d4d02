import { expect, test } from "bun:test";
import { readJdl } from "#adapters/importers/jdl/read.ts";
import { jdl } from "./relational/reading.ts";

test("JDL: fields, rules, constants, enums, comments and options", () => {
  const { schema, said } = jdl(`
    application {
      config { baseName shop, testFrameworks [cypress] }
      entities *
    }
    LONGEST = 40
    /** What is for sale. */
    @dto(mapstruct)
    entity Product(products) {
      /** as printed */
      sku String required unique minlength(2) maxlength(LONGEST) pattern(/^[A-Z]+\\/[0-9]+$/),
      story TextBlob // long
      price BigDecimal required min(0.5) max(1000)
      stock Long
      level Level
      photo ImageBlob maxbytes(5000)
      at Instant, day LocalDate
      lasts Duration
      odd Money min(3)
    }
    entity Note
    enum Level { LOW ("Low one"), HIGH }
    paginate Product, Note with pagination
    service all with serviceClass
    use mapstruct, elasticsearch for
      Product
  `);
  expect(schema).toEqual({
    name: "shop",
    entities: [
      {
        name: "Product",
        description: "What is for sale.",
        fields: [
          {
            name: "sku",
            type: "string",
            required: true,
            unique: true,
            minLength: 2,
            maxLength: 40,
            pattern: "^[A-Z]+\\/[0-9]+$",
            description: "as printed",
          },
          { name: "story", type: "text" },
          { name: "price", type: "decimal", precision: 21, scale: 2, required: true, min: 0.5, max: 1000 },
          { name: "stock", type: "bigint" },
          { name: "level", type: "enum", enumValues: ["LOW", "HIGH"] },
          { name: "photo", type: "binary", maxLength: 5000 },
          { name: "at", type: "datetime" },
          { name: "day", type: "date" },
          { name: "lasts", type: "string" },
          { name: "odd", type: "text" },
        ],
      },
      { name: "Note", fields: [] },
    ],
  });
  for (const sentence of [
    "line 18: Product.lasts: a span of time is kept as text.",
    "line 19: Product.odd: the type Money is not known here; it is kept as text.",
    "line 19: Product.odd: the rule min(3) cannot be said in a schema and is left out.",
    "4 options are for JDL's own generator and left out: @dto, paginate, service, use",
    "line 22: The texts of the values of Level are left out",
  ])
    expect(said).toContain(sentence);
});

test("JDL: relationships of every kind, with the key on the right side", () => {
  const { schema, said } = jdl(`
    entity Author { name String }
    entity Book { title String }
    entity Shelf { code String }
    relationship OneToMany {
      /** what they wrote */
      Author{book} to @OnDelete("CASCADE") Book{author(name) required},
      Shelf to Book
    }
    relationship ManyToMany { Book{tag} to Shelf{entry} }
    relationship OneToOne { Book{cover required} to Author }
    relationship ManyToOne { Book{owner(login)} to User with builtInEntity
      Book{lost} to Nowhere }`);
  expect(schema.relationships).toEqual([
    {
      from: "Book",
      to: "Author",
      kind: "many-to-one",
      name: "author",
      inverse: "books",
      required: true,
      onDelete: "cascade",
      description: "what they wrote",
    },
    { from: "Book", to: "Shelf", kind: "many-to-one" },
    { from: "Book", to: "Shelf", kind: "many-to-many", name: "tags", inverse: "entries" },
    { from: "Book", to: "Author", kind: "one-to-one", name: "cover", required: true },
    { from: "Book", to: "User", kind: "many-to-one", name: "owner" },
  ]);
  expect(schema.entities.at(-1)?.fields?.[0]).toEqual({
    name: "login",
    type: "string",
    maxLength: 50,
    required: true,
    unique: true,
  });
  expect(said).toContain("line 13: A relation names Nowhere, which this file does not define; it is left out.");
});

test("JDL of several applications, with what its grammar allows: one line for all, comments behind commas, slashes in patterns, keys of any name", () => {
  const { schema, said } = jdl(`#!/usr/bin/env jhipster
    application { config { baseName shop, jwtSecretKey "a
b" } entities A, B dto * with mapstruct }
    application { config { baseName stock } entities * except A }
    deployment { deploymentType kubernetes, appsFolders [shop] }
    /** Top of the file. */
    relationship OneToMany { A{item(name) required} to @Id B{a} }
    entity A { name String required unique, unique Boolean, required String pattern(/^https?:\\/\\/[a-z/]+(\\/)?$/) }
    dto A with mapstruct entity C { x Long y Integer min(1) }
    /**
     * Boxed.
     * @author nobody
     */
    @service(serviceClass)
    entity B {
      @Id @SequenceGeneratorName(seq) number Long, /** behind */
      name String /** too */
      other String
    }
    entity D { id String required }
    entity E { @Id code String maxlength(5) }
    relationship ManyToMany { A{friend} to A{friendOf}, B{c required} to C with builtInEntity, jpaDerivedIdentifier }
    service all with serviceImpl
      except A, B`);
  expect(schema.name).toBe("shop");
  expect(schema.entities).toEqual([
    {
      name: "A",
      fields: [
        { name: "name", type: "string", required: true, unique: true },
        { name: "unique", type: "boolean" },
        { name: "required", type: "string", pattern: "^https?:\\/\\/[a-z/]+(\\/)?$" },
      ],
    },
    {
      name: "C",
      fields: [
        { name: "x", type: "bigint" },
        { name: "y", type: "integer", min: 1 },
      ],
    },
    {
      name: "B",
      description: "Boxed.",
      fields: [
        { name: "id", type: "bigint" },
        { name: "name", type: "string", description: "too" },
        { name: "other", type: "string" },
      ],
    },
    { name: "D", fields: [{ name: "id", type: "uuid" }] },
    { name: "E", fields: [{ name: "code", type: "string", maxLength: 5, required: true, unique: true }] },
  ]);
  expect(schema.relationships).toEqual([
    { from: "B", to: "A", kind: "many-to-one", name: "a", inverse: "items" },
    { from: "A", to: "A", kind: "many-to-many", name: "friends", inverse: "friendOf" },
    { from: "B", to: "C", kind: "many-to-many", name: "cs" },
  ]);
  for (const sentence of [
    "line 2: The file is about 2 applications (shop, stock); here their entities make one.",
    "line 7: A shares its key with B there; here it has an id of its own.",
    "line 7: A: that there must be at least one B cannot be said",
    "line 16: B: the key number becomes the record's id.",
    "line 20: D: the key id becomes the record's id, a generated UUID.",
    "line 22: B: that there must be at least one C cannot be said",
    "4 options are for JDL's own generator and left out: dto, @service, service, @SequenceGeneratorName",
  ])
    expect(said).toContain(sentence);
});

test("JDL: relations that are stated twice, entities that are built in, and rules' names for fields", () => {
  const { schema, entity, said } = jdl(`
    @builtInEntity
    entity User
    entity A { hour Integer
      min Integer
      unique Boolean
      a String required
        unique }
    entity B
    relationship OneToMany { A{bs} to B, A{bs} to B{a}, A{cs} to B{other} }
    relationship ManyToOne { B{a required} to A, B{keeper} to User }
    relationship ManyToMany { A{link} to B{link}
      A{link} to B{link} }`);
  expect(schema.relationships).toEqual([
    { from: "B", to: "A", kind: "many-to-one", name: "a", inverse: "bs", required: true },
    { from: "B", to: "A", kind: "many-to-one", name: "other", inverse: "cs" },
    { from: "B", to: "User", kind: "many-to-one", name: "keeper" },
    { from: "A", to: "B", kind: "many-to-many", name: "links", inverse: "links" },
  ]);
  expect(entity("A").fields).toEqual([
    { name: "hour", type: "integer" },
    { name: "min", type: "integer" },
    { name: "unique", type: "boolean" },
    { name: "a", type: "string", required: true, unique: true },
  ]);
  expect(entity("User").fields?.length).toBe(5);
  expect(said).toContain("line 3: User is built into JDL's origin");
  expect(said).toContain("line 11: The relation between B and A is stated twice; it is there once.");
});

test("broken JDL names its lines, and hostile JDL ends soon", () => {
  const read = (text: string) => {
    const result = readJdl(text, { maxTables: 400 });
    return result.ok ? "" : result.failure.message;
  };
  expect(read("entity A {\n  name String requird\n}")).toMatch(/line 2: a rule such as required/);
  expect(read("entity A {\n  name\n}\nrelationship Some { A to A }")).toMatch(/line 3: .*line 4: /);
  expect(read("entity A { /* never ends")).toContain("line 1: a comment does not end");
  expect(read("entity A {\n  name String pattern(/a\n}")).toContain("line 2: a regular expression does not end");
  expect(read("NUMBER = 1")).toMatch(/defines no tables/);
  const started = performance.now();
  expect(read(`entity A ${"(".repeat(1_000_000)}`)).toContain("line 1");
  expect(read(`entity A { ${"x String /** y */ ".repeat(100_000)}`)).not.toBe("");
  expect(read(`entity A { x String pattern${"(/ ".repeat(100_000)}`)).toContain("line 1");
  expect(read('"'.repeat(100_001))).toContain("line 1");
  expect(performance.now() - started).toBeLessThan(5_000);
});
