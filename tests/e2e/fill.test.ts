import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { serveMessagesApi } from "#tests/support/messages-api.ts";

/** A language model's logic on the real stack and in the real sandbox: real tools judge what it wrote. The model is a script behind a real HTTP server. */
const root = join(import.meta.dir, "../..");
const program = join(root, "bin/stackalchemist");
const work = mkdtempSync(join(tmpdir(), "stackalchemist-fill-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const built = Bun.spawnSync([program, "sandbox", "build"], { env: process.env });
const noSandbox = built.exitCode === 3 ? built.stderr.toString().trim().split("\n").slice(-3).join(" ") : null;
if (noSandbox !== null) console.error(`skipped: filled zones: ${noSandbox}`);
const timeoutMs = 20 * 60_000;

const rule = `from app.problems import Invalid

if str(values.get("title", "")).casefold() == "forbidden":
    raise Invalid("title", "This title is not allowed.")
return values`;
/** A name that is not there: the type checker and the linter name its line. */
const broken = rule.replace('Invalid("title"', "Invalid(titel");

test.skipIf(noSandbox !== null)(
  "a rule in words becomes logic that passes every check, after the checks have named its mistake",
  async () => {
    using api = serveMessagesApi((message) => {
      if (!message.includes("\nThe zone notes.before_create in ")) return { keep: true, body: "" };
      return { keep: false, body: /<error>[\s\S]*app\/services\/note\.py/.test(message) ? rule : broken };
    });
    const answers = join(work, "answers.json");
    writeFileSync(
      answers,
      JSON.stringify({
        features: { auth: "none" },
        entityInstructions: { Note: "A note cannot be called Forbidden." },
      }),
    );
    const archive = join(work, "notes.zip");
    const schema = join(root, "tests/fixtures/minimal.json");
    const flags = [
      "--schema",
      schema,
      "--personalization",
      answers,
      "--tier",
      "boilerplate",
      "--stack",
      "python-react",
    ];
    const run = Bun.spawn([program, "generate", ...flags, "--out", archive, "--json"], {
      env: { ...process.env, ANTHROPIC_BASE_URL: api.url },
      stderr: "pipe",
    });
    const [stdout, stderr] = await Promise.all([new Response(run.stdout).text(), new Response(run.stderr).text()]);
    expect({ code: await run.exited, stderr: stderr.slice(-3_000) }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout).checks.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
    const files = unzipSync(readFileSync(archive));
    const text = (end: string) =>
      new TextDecoder().decode(files[Object.keys(files).find((path) => path.endsWith(end)) ?? ""]);
    expect(text("/backend/app/services/note.py")).toContain('== "forbidden":');
    expect(JSON.parse(text("/build-report.json"))).toMatchObject({
      verified: true,
      engine: "claude-sonnet-5-5",
      zonesOnDefault: [],
    });
    // Every zone of the entity once, and the broken one again.
    expect(api.asked.filter((message) => message.includes("<error>"))).toHaveLength(1);
  },
  timeoutMs,
);
