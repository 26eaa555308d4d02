import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ok } from "#domain/failure.ts";
import { type App, createApp } from "#src/app.ts";
import { dispatch } from "#src/cli/run.ts";
import type { Terminal } from "#src/cli/terminal.ts";
import { openInputs } from "#src/inputs.ts";
import { createFakeSandbox, type FakeSandboxScript } from "#tests/fakes/sandbox.ts";
import { configFor, sharedCompute, temporaryDirectory, tinyTemplates } from "#tests/support/test-app.ts";

setDefaultTimeout(60_000);
const directory = temporaryDirectory();
const compute = sharedCompute();
afterAll(() => {
  compute.close();
  directory[Symbol.dispose]();
});
let count = 0;

/** A folder with a schema in it, and the command line on it. */
function workplace(script: FakeSandboxScript = {}, environment: Readonly<Record<string, string>> = {}) {
  const folder = join(directory.path, `w${count++}`);
  mkdirSync(join(folder, "out"), { recursive: true });
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const schema = put("schema.json", JSON.stringify({ name: "Shop", entities: [{ name: "Order" }] }));
  const sandbox = createFakeSandbox(script);
  const chooseSandbox: App["pipeline"]["chooseSandbox"] = async () =>
    ok({ sandbox, reason: "a test's", warnings: ["careful"] });
  const run = async (...argv: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const terminal: Terminal = {
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      draw: () => undefined,
      live: false,
      color: false,
      columns: 80,
      verbose: false,
      stdin: async () => new TextEncoder().encode("from standard input"),
    };
    const config = configFor(folder, environment);
    const openApp = async () => createApp(config, { templates: tinyTemplates, chooseSandbox, compute });
    const code = await dispatch(argv, {
      config,
      terminal,
      openApp,
      openInputs: async (settings) => openInputs(settings),
    });
    return { code, out: out.join("\n"), err: err.join("\n"), left: readdirSync(join(folder, "out")) };
  };
  return { folder, put, schema, sandbox, run, zip: join(folder, "out", "shop.zip") };
}

describe("generate", () => {
  test("ends with the archive, a summary of every check and the commands that start the project", async () => {
    const place = workplace();
    const end = await place.run("generate", "--schema", place.schema, "--out", place.zip);
    expect(end.code).toBe(0);
    expect(end.left).toEqual(["shop.zip"]);
    for (const part of [
      place.zip,
      "5 files",
      "1 entity",
      "passed    lint",
      "sha256",
      "unzip -q",
      "docker compose up",
    ]) {
      expect(end.out).toContain(part);
    }
    for (const part of ["stack tiny", "warning: careful", "lint …", "passed  test"]) expect(end.err).toContain(part);
  });

  test("--json prints one object with the contract's keys, in success and in failure", async () => {
    const place = workplace();
    const end = await place.run("generate", "--schema", place.schema, "--out", place.zip, "--json", "--name", "Böse");
    const outcome = JSON.parse(end.out);
    const keys = ["status", "archive", "files", "entities", "engine", "stack", "checks", "notes", "seconds"];
    expect(Object.keys(outcome)).toEqual(keys);
    expect(outcome).toMatchObject({ status: "Success", archive: place.zip, entities: 1, stack: "tiny" });
    expect(Object.keys(outcome.checks[0])).toEqual(["name", "ok", "seconds"]);

    const failing = workplace({ failing: ["docs/openapi.json"] });
    const failed = await failing.run("generate", "--schema", failing.schema, "--out", failing.zip, "--json");
    expect(failed.code).toBe(1);
    expect(failed.left).toEqual([]);
    const failure = JSON.parse(failed.out);
    expect(Object.keys(failure)).toEqual([...keys, "error"]);
    expect(Object.keys(failure.error)).toEqual(["category", "message", "hint"]);
    const openapi = failure.checks.find(({ name }: { name: string }) => name === "openapi");
    expect(openapi).toMatchObject({ ok: false, detail: expect.stringContaining("exit code 1") });
  });

  test("a generated project's own stackalchemist.json is a schema and a set of answers", async () => {
    const place = workplace();
    const file = place.put(
      "stackalchemist.json",
      JSON.stringify({
        generator: { name: "StackAlchemist", version: "1" },
        stack: "tiny",
        schema: { name: "Shop", entities: [{ name: "Order" }, { name: "Line" }] },
        personalization: { projectName: "From the file", features: { auth: "session" } },
      }),
    );
    const end = await place.run(
      "generate",
      "--schema",
      file,
      "--personalization",
      file,
      "--out",
      place.zip,
      "--no-verify",
    );
    expect(end.code).toBe(0);
    expect(end.out).toContain("2 entities");
    expect(end.out).toContain("from-the-file");
    const alone = await place.run("generate", "--schema", file, "--out", place.zip, "--no-verify");
    expect(alone.out).not.toContain("from-the-file");
  });

  test("the same command again delivers at once; --fresh builds again; both give the same bytes", async () => {
    const place = workplace();
    const command = ["generate", "--schema", place.schema, "--out", place.zip];
    await place.run(...command);
    const first = readFileSync(place.zip);
    const built = place.sandbox.commands.length;
    writeFileSync(place.zip, "overwritten");
    const again = await place.run(...command);
    expect(again.err).toContain("finished already");
    expect(again.out).toContain("passed    lint");
    expect(place.sandbox.commands.length).toBe(built);
    expect(readFileSync(place.zip).equals(first)).toBe(true);
    await place.run(...command, "--fresh");
    expect(place.sandbox.commands.length).toBe(built * 2);
    expect(readFileSync(place.zip).equals(first)).toBe(true);
  });

  test("--no-verify builds nothing and says so loudly", async () => {
    const place = workplace();
    const end = await place.run(
      "generate",
      "--schema",
      place.schema,
      "--out",
      join(place.folder, "out/app"),
      "--no-verify",
    );
    expect(place.sandbox.commands).toEqual([]);
    expect(end.out).toContain("NOT VERIFIED");
    expect(end.err).toContain("nothing is proven");
    expect(readFileSync(join(place.folder, "out/app/build-report.json"), "utf8")).toContain('"verified": false');
  });

  test("the environment's lack is exit code 3, and nothing is delivered", async () => {
    const lack = {
      category: "environment",
      fault: "environment",
      message: "No engine answers.",
      hint: "Start one.",
    } as const;
    const place = workplace({ openFailure: lack });
    const end = await place.run("generate", "--schema", place.schema, "--out", place.zip);
    expect([end.code, end.left]).toEqual([3, []]);
    expect(end.err).toContain("No engine answers.");
    expect(end.err).toContain("Start one.");
  });
});

describe("bad input is told in words, with exit code 2 and nothing half written", () => {
  const manyEntities = JSON.stringify({
    entities: Array.from({ length: 10_000 }, (_, index) => ({ name: `E${index}` })),
  });
  const cases: readonly (readonly [name: string, content: string | Uint8Array, says: string])[] = [
    ["broken.json", '{"entities": [', "line 1, column 15"],
    ["big.sql", "x".repeat(10_000_000), "more than 5.0 MB"],
    ["binary.sql", new Uint8Array(4_000), "not a text file"],
    ["empty.json", "", "is empty"],
    ["many.json", manyEntities, "10,000 entities; the limit is 400"],
    ["list.json", "[]", "list.json"],
    ["keys.json", '{"entities":[{"name":"A","colour":1}]}', "/entities/0/colour"],
    ["nothing.sql", "select 1;", "defines no tables"],
    ["model.prisma", "model A {\n  id Int @id(\n}", "line 3"],
    ["escape.json", '{"entities":[{"name":"A\\u001b[31m"}]}', "escape.json"],
  ];
  for (const [name, content, says] of cases) {
    test(name, async () => {
      const place = workplace();
      const end = await place.run("generate", "--schema", place.put(name, content), "--out", place.zip);
      expect({ code: end.code, left: end.left }).toEqual({ code: 2, left: [] });
      expect(end.err).toContain(says);
      expect(end.err).not.toContain("\u001b");
      expect(end.err).not.toContain("unexpected error");
    });
  }

  test("paths that cannot be", async () => {
    const place = workplace();
    const { schema, folder } = place;
    for (const [argv, says] of [
      [["--schema", folder, "--out", place.zip], "is a directory"],
      [["--schema", join(folder, "no.json"), "--out", place.zip], "does not exist"],
      [["--schema", schema, "--out", join(folder, "no/shop.zip")], "does not exist"],
      [["--schema", schema, "--out", folder], "not empty"],
      [["--schema", schema, "--out", join(schema, "x.zip")], "not a directory"],
      [["--schema", schema, "--out", join(folder, `${"x".repeat(300)}.zip`)], "too long"],
      [["--schema", schema, "--out", ""], "--out is not a path"],
      [["--schema", schema, "--out", place.zip, "--stack", "tinny"], "Did you mean tiny?"],
      [["--schema", schema, "--out", place.zip, "--personalization", join(folder, "no")], "does not exist"],
      [["--schema", schema, "--out", place.zip, "--name", " "], "--name must have"],
      [["--schema", schema], "--out is missing"],
      [["--out", place.zip], "Nothing says what to generate"],
    ] as const) {
      const end = await place.run("generate", ...argv);
      expect({ argv, code: end.code, left: end.left }).toEqual({ argv, code: 2, left: [] });
      expect(end.err).toContain(says);
    }
  });

  test("a data directory that is damaged or cannot be made is the environment's failure", async () => {
    const place = workplace();
    mkdirSync(join(place.folder, "home"));
    const database = place.put("home/stackalchemist.sqlite", "no database, but text ".repeat(100));
    chmodSync(database, 0o600);
    const end = await place.run("generate", "--schema", place.schema, "--out", place.zip);
    expect([end.code, end.left]).toEqual([3, []]);
    expect(end.err).toContain("is not a database");
    const file = place.put("file", "");
    const below = workplace({}, { STACKALCHEMIST_HOME: join(file, "x") });
    expect((await below.run("generate", "--schema", place.schema, "--out", place.zip)).code).toBe(3);
  });
});
