import { expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assetPath } from "#src/assets.ts";

/** Runs the program as its user does, on a data directory of its own. */
async function stackalchemist(args: readonly string[], env: Readonly<Record<string, string>>) {
  const home = mkdtempSync(join(tmpdir(), "stackalchemist-doctor-"));
  try {
    const child = Bun.spawn([process.execPath, assetPath("src", "main.ts"), ...args], {
      env: { PATH: process.env.PATH ?? "", HOME: home, STACKALCHEMIST_HOME: home, ...env },
      stdout: "pipe",
      stderr: "pipe",
    });
    const [out, err] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
    return { code: await child.exited, out, err };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

test("doctor says what is missing and what to do, and ends with 3", async () => {
  const env = { SANDBOX: "docker", DOCKER_HOST: "unix:///nonexistent/docker.sock" };
  const { code, out } = await stackalchemist(["doctor", "--json"], env);
  const { able, findings } = JSON.parse(out) as {
    able: boolean;
    findings: { about: string; verdict: string; hint?: string }[];
  };
  expect([code, able]).toEqual([3, false]);
  expect(findings.find(({ about }) => about === "docker")?.hint).toContain("Start Docker");
  expect(findings.find(({ verdict }) => verdict === "bad")?.about).toBe("sandbox");
}, 30_000);

test("sandbox build without an engine fails with 3 and says how to get one; nonsense fails with 2", async () => {
  const env = { SANDBOX: "docker", DOCKER_HOST: "unix:///nonexistent/docker.sock" };
  const build = await stackalchemist(["sandbox", "build"], env);
  expect(build.code).toBe(3);
  expect(build.err).toContain("No Docker engine answers at unix:///nonexistent/docker.sock");
  expect((await stackalchemist(["sandbox", "bild"], env)).code).toBe(2);
  const unknown = await stackalchemist(["sandbox", "build", "--stack", "python-raect"], env);
  expect([unknown.code, unknown.err.includes("Did you mean python-react?")]).toEqual([2, true]);
}, 30_000);

test("sandbox list says that nothing is built on a new machine", async () => {
  const { code, out, err } = await stackalchemist(["sandbox", "list"], {
    DOCKER_HOST: "unix:///nonexistent/docker.sock",
  });
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toContain("stackalchemist sandbox build");
}, 30_000);
