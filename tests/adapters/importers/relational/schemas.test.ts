import { expect, test } from "bun:test";
import { dbml, sql } from "./reading.ts";

test("a reference into a schema that the file does not define is none to an own table of that name", () => {
  const { schema, field, said } = sql(`CREATE TABLE users (id uuid PRIMARY KEY REFERENCES auth.users, name text);
    CREATE TABLE posts (id uuid PRIMARY KEY, user_id uuid REFERENCES auth.users(id));`);
  expect(field("users", "id")).toEqual({ name: "id", type: "uuid" });
  expect(field("posts", "user_id")).toEqual({ name: "user_id", type: "uuid" });
  expect(schema.relationships).toBeUndefined();
  expect(said).toContain("users (id) refers to auth.users, which this file does not define");
});

test("a reference without a schema finds the only table of that name, or its own schema's", () => {
  const { relation } =
    sql(`CREATE TABLE a.users (id int PRIMARY KEY); CREATE TABLE a.posts (id int PRIMARY KEY, user_id int REFERENCES users);
    CREATE TABLE b.users (id int PRIMARY KEY); CREATE TABLE b.tags (id int PRIMARY KEY); CREATE TABLE c (id int PRIMARY KEY, tag_id int REFERENCES tags);`);
  expect(relation("posts", "user")?.to).toBe("a.users");
  expect(relation("c", "tag")?.to).toBe("tags");
});

test.each(["USE shop", "SET search_path TO shop, public", "ALTER SESSION SET CURRENT_SCHEMA = shop"])(
  "a schema that the script makes its own means the tables without one: %s",
  (statement) => {
    const { relation } = sql(`${statement};
      CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE posts (id int PRIMARY KEY, user_id int REFERENCES shop.users);`);
    expect(relation("posts", "user")?.to).toBe("users");
  },
);

test.each(["SET search_path TO shop, auth", "ALTER ROLE app SET search_path TO auth"])(
  "a schema that is looked into after the script's own, or by others, is another place: %s",
  (statement) => {
    const { schema, said } = sql(`${statement};
      CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE posts (id int PRIMARY KEY, user_id int REFERENCES auth.users);`);
    expect(schema.relationships).toBeUndefined();
    expect(said).toContain("refers to auth.users");
  },
);

test("enums and domains of one name are told apart by their schema", () => {
  const { field } = sql(`CREATE TYPE a.state AS ENUM ('x'); CREATE TYPE b.state AS ENUM ('y');
    CREATE DOMAIN a.size AS int CHECK (VALUE > 0); CREATE DOMAIN b.size AS int CHECK (VALUE > 10);
    CREATE TABLE b.t (id int PRIMARY KEY, own state, other a.state, own_size size, other_size a.size);`);
  expect(field("t", "own")?.enumValues).toEqual(["y"]);
  expect(field("t", "other")?.enumValues).toEqual(["x"]);
  expect(field("t", "own_size")?.min).toBe(11);
  expect(field("t", "other_size")?.min).toBe(1);
});

test("DBML: enums of one name are told apart by their schema", () => {
  const { field } = dbml(`Enum a.state { x }
    Enum b.state { y }
    Enum public.kind { z }
    Table t { id int [pk]
      one a.state
      two b.state
      three kind
      four public.kind }`);
  expect(field("t", "one")?.enumValues).toEqual(["x"]);
  expect(field("t", "two")?.enumValues).toEqual(["y"]);
  expect(field("t", "three")?.enumValues).toEqual(["z"]);
  expect(field("t", "four")?.enumValues).toEqual(["z"]);
});
