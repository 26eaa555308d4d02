import { expect, test } from "bun:test";
import { sql } from "./reading.ts";

test("a key beside an id stays a unique rule", () => {
  const { entity, said } = sql(
    "CREATE TABLE t (id uuid NOT NULL UNIQUE, country text, name text, PRIMARY KEY (country, name));",
  );
  expect(entity("t").fields?.map(({ name, required }) => [name, required])).toEqual([
    ["id", undefined],
    ["country", true],
    ["name", true],
  ]);
  expect(entity("t").uniqueTogether).toEqual([["country", "name"]]);
  expect(said).toContain("the key (country, name) becomes a unique rule beside id");
});

test("a column of a reference that another key needs stays a field", () => {
  const { entity, relation } = sql(`CREATE TABLE job (sched text, name text, PRIMARY KEY (sched, name));
    CREATE TABLE run (sched text, tname text, job_name text, PRIMARY KEY (sched, tname),
      FOREIGN KEY (sched, job_name) REFERENCES job (sched, name), UNIQUE (sched, job_name, tname));`);
  expect(entity("run").fields?.map(({ name }) => name)).toEqual(["sched", "tname"]);
  expect(entity("run").uniqueTogether).toEqual([
    ["job", "tname"],
    ["sched", "tname"],
  ]);
  expect(relation("run", "job")?.to).toBe("job");
});

test("the whole of a reference in a key is the reference", () => {
  const { entity } = sql(`CREATE TABLE job (sched text, name text, PRIMARY KEY (sched, name));
    CREATE TABLE run (sched text, job_name text, no int, PRIMARY KEY (sched, job_name, no), FOREIGN KEY (sched, job_name) REFERENCES job);`);
  expect(entity("run").fields?.map(({ name }) => name)).toEqual(["no"]);
  expect(entity("run").uniqueTogether).toEqual([["job", "no"]]);
});

test("the scope of several references is its own in a unique rule", () => {
  const { entity } = sql(`CREATE TABLE tenant (id int PRIMARY KEY);
    CREATE TABLE author (id int PRIMARY KEY, tenant_id int REFERENCES tenant, UNIQUE (tenant_id, id));
    CREATE TABLE post (id int PRIMARY KEY, tenant_id int NOT NULL, author_id int NOT NULL, slug text NOT NULL,
      FOREIGN KEY (tenant_id, author_id) REFERENCES author (tenant_id, id), FOREIGN KEY (tenant_id) REFERENCES tenant,
      UNIQUE (tenant_id, slug), UNIQUE (author_id, slug));
    CREATE TABLE note (id int PRIMARY KEY, tenant_id int, author_id int, slug text,
      FOREIGN KEY (tenant_id, author_id) REFERENCES author (tenant_id, id), UNIQUE (tenant_id, slug));`);
  expect(entity("post").uniqueTogether).toEqual([
    ["tenant", "slug"],
    ["author", "slug"],
  ]);
  expect(entity("post").fields?.map(({ name }) => name)).toEqual(["id", "slug"]);
  expect(entity("note").uniqueTogether).toEqual([["tenant_id", "slug"]]);
});

test("a key that refers to a table elsewhere is no id", () => {
  const { field } = sql("CREATE TABLE settings (user_id uuid PRIMARY KEY REFERENCES auth.users, theme text);");
  expect(field("settings", "user_id")).toEqual({ name: "user_id", type: "uuid", required: true, unique: true });
});

test("a key that is the whole of a reference makes it one to one, and its name is its table's", () => {
  const { entity, relation } = sql(`CREATE TABLE seat (no text, flight_id int, PRIMARY KEY (no, flight_id));
    CREATE TABLE pass (no text, flight_id int, gate int, PRIMARY KEY (no, flight_id), UNIQUE (flight_id, gate),
      FOREIGN KEY (no, flight_id) REFERENCES seat);`);
  expect(relation("pass", "seat")).toMatchObject({ kind: "one-to-one", required: true });
  expect(entity("pass").uniqueTogether).toEqual([["flight_id", "gate"]]);
});

test("partitions are part of their table, with the references that only they state", () => {
  const { schema, entity, relation, said } = sql(`CREATE TABLE shop (id int PRIMARY KEY);
    CREATE TABLE event (id int, created_at timestamp, PRIMARY KEY (id, created_at)) PARTITION BY RANGE (created_at);
    CREATE TABLE pay (id int NOT NULL, at date NOT NULL, shop_id int NOT NULL) PARTITION BY RANGE (at);
    CREATE TABLE pay_1 (id int NOT NULL, at date NOT NULL, shop_id int NOT NULL);
    ALTER SEQUENCE pay_id_seq OWNER TO me;
    ALTER TABLE pay_id_seq OWNER TO me;
    ALTER TABLE ONLY pay ATTACH PARTITION pay_1 FOR VALUES FROM ('2022-01-01') TO ('2022-02-01');
    ALTER TABLE ONLY pay_1 ADD CONSTRAINT f FOREIGN KEY (shop_id) REFERENCES shop(id);`);
  expect(schema.entities.map(({ name }) => name)).toEqual(["shop", "event", "pay"]);
  expect(relation("pay", "shop")?.required).toBe(true);
  expect(entity("event").fields?.map(({ name }) => name)).toEqual(["id"]);
  expect(said).toContain("pay_1 is a partition of another table");
  expect(said).not.toContain("OWNER TO");
});

test("a table like another has its keys where the database copies them", () => {
  const make = (like: string) =>
    sql(`CREATE TABLE a (id int, code varchar(9) UNIQUE, PRIMARY KEY (id)); CREATE TABLE b ${like};`);
  expect(make("LIKE `a`").field("b", "code")?.unique).toBe(true);
  expect(make("(LIKE a INCLUDING ALL, extra jsonb)").field("b", "code")?.unique).toBe(true);
  expect(make("(LIKE a, extra jsonb)").field("b", "code")?.unique).toBeUndefined();
});
