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

test("broken JDL names its lines, and hostile JDL ends soon", () => {
  const read = (text: string) => {
    const result = readJdl(text, { maxTables: 400 });
    return result.ok ? "" : result.failure.message;
  };
  expect(read("entity A {\n  name String requird\n}")).toMatch(/line 2: a rule such as required/);
  expect(read("entity A {\n  name\n}\nrelationship Some { A to A }")).toMatch(/line 3: .*line 4: /);
  expect(read("entity A { /* never ends")).toContain("line 1: a comment does not end");
  expect(read("NUMBER = 1")).toMatch(/defines no tables/);
  const started = performance.now();
  expect(read(`entity A ${"(".repeat(1_000_000)}`)).toContain("line 1");
  expect(read(`entity A { ${"x String /** y */ ".repeat(100_000)}`)).not.toBe("");
  expect(performance.now() - started).toBeLessThan(5_000);
});
