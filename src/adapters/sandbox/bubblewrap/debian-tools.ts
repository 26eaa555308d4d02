import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { layoutOf } from "#adapters/sandbox/bubblewrap/layout.ts";
import { isRoot } from "#adapters/sandbox/bubblewrap/walls.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { ownerTag } from "#adapters/sandbox/owner.ts";
import { programPath, runProgram } from "#adapters/sandbox/programs.ts";
import { fail, ok, type Result } from "#domain/failure.ts";

const keyringFile = "usr/share/keyrings/debian-archive-keyring.gpg";

/** What a session is started with, and the Debian packages that bring it. */
const needed = { bwrap: "bubblewrap", unshare: "util-linux", setpriv: "util-linux", mount: "mount" } as const;

/** Where a program that sessions need is: installed, or unpacked below the data directory; null when it is nowhere. */
export function findTool(options: SandboxOptions, name: keyof typeof needed): string | null {
  return programPath(name, [join(layoutOf(options).tools, "usr/bin")]);
}

/** The first program that is missing, with the command that brings it; null when all are there. */
export function missingTool(options: SandboxOptions): { readonly name: string; readonly hint: string } | null {
  const names = Object.keys(needed) as (keyof typeof needed)[];
  const name = names.find((candidate) => findTool(options, candidate) === null);
  return name === undefined ? null : { name, hint: `sudo apt-get install ${packagesFor(options).join(" ")}` };
}

/** Whether `provideTools` has a way to get what is missing. */
export function canProvideTools(): boolean {
  return programPath("apt-get") !== null && programPath("dpkg-deb") !== null;
}

function packagesFor(options: SandboxOptions): readonly string[] {
  const names = Object.keys(needed) as (keyof typeof needed)[];
  return [...new Set(names.filter((name) => findTool(options, name) === null).map((name) => needed[name]))];
}

/**
 * Gets what sessions need on a machine with apt: root installs the packages; an ordinary user has them downloaded and unpacked below the data
 * directory, which needs no rights. Fails with the exact command on any other machine.
 */
export async function provideTools(options: SandboxOptions, onLine: (line: string) => void): Promise<Result<void>> {
  const missing = missingTool(options);
  if (missing === null) return ok(undefined);
  let problem: string | null = null;
  for (const name of packagesFor(options))
    problem ??= await providePackage(options, name, onLine, { install: isRoot() });
  if (problem === null && missingTool(options) === null) return ok(undefined);
  return fail({
    category: "environment",
    fault: "environment",
    message: `The program ${missing.name} is not installed${problem === null ? "" : `, and getting it failed: ${problem}`}.`,
    hint: `${missing.hint} (Debian, Ubuntu), sudo dnf install bubblewrap util-linux (Fedora).`,
  });
}

/** Debian's archive keys: this machine's own when it is a Debian, else from the package of its distribution. */
export async function ensureKeyring(options: SandboxOptions, onLine: (line: string) => void): Promise<Result<string>> {
  const places = ["/", layoutOf(options).tools].map((folder) => join(folder, keyringFile));
  const there = () => places.find((path) => existsSync(path));
  let found = there();
  let problem: string | null = null;
  if (found === undefined) {
    problem = await providePackage(options, "debian-archive-keyring", onLine, { install: false });
    found = there();
  }
  if (found !== undefined) return ok(found);
  return fail({
    category: "environment",
    fault: "environment",
    message: `Debian's archive keys are not on this machine${problem === null ? "" : ` (${problem})`}, so its packages cannot be checked.`,
    hint: "On Debian or Ubuntu: sudo apt-get install debian-archive-keyring. Elsewhere start a Docker engine and use SANDBOX=docker.",
  });
}

/** A mirror that is stuck must not keep whoever asked, nor the end of a server, waiting for ever. */
const timeoutMs = 10 * 60_000;

/** Installs or unpacks one package of this machine's own distribution. Returns what went wrong, null when nothing did. */
async function providePackage(
  options: SandboxOptions,
  name: string,
  onLine: (line: string) => void,
  choice: { readonly install: boolean },
): Promise<string | null> {
  if (!canProvideTools()) return "this machine has no apt";
  const quiet = [
    "-q",
    "-y",
    "-o",
    "APT::Install-Recommends=false",
    "-o",
    "Acquire::Languages=none",
    "-o",
    "Dpkg::Use-Pty=0",
  ];
  const proxies = Object.fromEntries(
    Object.entries(options.installEnvironment)
      .filter(([key]) => /_proxy$/i.test(key))
      .map(([key, value]) => [key, value.reveal()]),
  );
  const env = { ...proxies, DEBIAN_FRONTEND: "noninteractive" };
  if (choice.install) {
    onLine(`Installing the package ${name}`);
    const install = () => runProgram(["apt-get", ...quiet, "install", name], { env, onLine, timeoutMs });
    let done = await install();
    if (done.exitCode !== 0) {
      await runProgram(["apt-get", ...quiet, "update"], { env, onLine, timeoutMs });
      done = await install();
    }
    return done.exitCode === 0 ? null : lastLine(done.output);
  }
  onLine(`Unpacking the package ${name} below ${options.dataDirectory} (no root needed)`);
  return unpackPackage(options, name, { env, onLine, timeoutMs, quiet });
}

async function unpackPackage(
  options: SandboxOptions,
  name: string,
  run: {
    readonly env: Record<string, string>;
    readonly onLine: (line: string) => void;
    readonly timeoutMs: number;
    readonly quiet: readonly string[];
  },
): Promise<string | null> {
  const { tools, building } = layoutOf(options);
  mkdirSync(tools, { recursive: true });
  mkdirSync(building, { recursive: true });
  const folder = mkdtempSync(join(building, `${ownerTag()}-package-`));
  try {
    const lists = join(folder, "lists");
    mkdirSync(join(lists, "partial"), { recursive: true });
    mkdirSync(join(folder, "archives/partial"), { recursive: true });
    // The machine's sources and status, but folders that we may write to.
    const own = [
      "-o",
      `Dir::State::lists=${lists}`,
      "-o",
      `Dir::Cache=${folder}`,
      "-o",
      "APT::Sandbox::User=",
      "-o",
      "Debug::NoLocking=true",
    ];
    const updated = await runProgram(["apt-get", ...run.quiet, ...own, "update"], run);
    if (updated.exitCode !== 0) return lastLine(updated.output);
    const got = await runProgram(["apt-get", ...run.quiet, ...own, "--download-only", "install", name], run);
    if (got.exitCode !== 0) return lastLine(got.output);
    const archives = join(folder, "archives");
    for (const file of readdirSync(archives).filter((entry) => entry.endsWith(".deb"))) {
      const unpacked = await runProgram(["dpkg-deb", "-x", join(archives, file), tools]);
      if (unpacked.exitCode !== 0) return lastLine(unpacked.output);
    }
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lastLine(output: string): string {
  return (
    output
      .trim()
      .split("\n")
      .findLast((line) => line.trim() !== "")
      ?.trim() ?? "no reason given"
  );
}
