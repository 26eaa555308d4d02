import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createComputePool } from "#adapters/workers/compute-pool.ts";
import { ok } from "#domain/failure.ts";
import type { CheckResult } from "#domain/generation/generation.ts";
import type { GenerationObserver } from "#pipeline/observer.ts";
import type { Compute } from "#ports/compute.ts";
import type { LanguageModel } from "#ports/language-model.ts";
import type { Sandbox } from "#ports/sandbox.ts";
import { type App, createApp } from "#src/app.ts";
import { workerEntry } from "#src/assets.ts";
import { type Config, loadConfig } from "#src/config.ts";

export const tinyTemplates = join(import.meta.dir, "../fixtures/templates");

/** A directory of a test's own, removed on disposal. */
export function temporaryDirectory(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), "stackalchemist-test-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export function configFor(directory: string, environment: Readonly<Record<string, string>> = {}): Config {
  const config = loadConfig({ STACKALCHEMIST_HOME: join(directory, "home"), ...environment });
  if (!config.ok) throw new Error(config.failure.message);
  return config.value;
}

/** Compute threads that the apps of one test file share, because starting them takes longer than what they do. */
export function sharedCompute(): Compute {
  return createComputePool(workerEntry, 2);
}

/** The real program on a directory of its own, with the tiny stack and the given sandbox. */
export function testApp(
  directory: string,
  sandbox: Sandbox,
  compute: Compute,
  replace: { readonly templates?: string; readonly model?: LanguageModel } = {},
): App {
  const chooseSandbox = async () => ok({ sandbox, reason: "a test's", warnings: [] });
  const app = createApp(configFor(directory), { templates: tinyTemplates, chooseSandbox, compute, ...replace });
  if (!app.ok) throw new Error(app.failure.message);
  return app.value;
}

export interface RecordingObserver extends GenerationObserver {
  readonly statuses: string[];
  readonly percents: number[];
  readonly notes: string[];
  readonly checks: CheckResult[];
}

export function recordingObserver(): RecordingObserver {
  const statuses: string[] = [];
  const percents: number[] = [];
  const notes: string[] = [];
  const checks: CheckResult[] = [];
  return {
    statuses,
    percents,
    notes,
    checks,
    status: (status, percent) => {
      statuses.push(status);
      percents.push(percent);
    },
    progress: (percent) => void percents.push(percent),
    note: (text) => void notes.push(text),
    stepStarted: () => undefined,
    line: () => undefined,
    stepEnded: (check) => void checks.push(check),
  };
}
