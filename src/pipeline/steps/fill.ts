import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { FileTree } from "#domain/file-tree.ts";
import { acceptBody } from "#domain/fill/accept-body.ts";
import { blame } from "#domain/fill/blame.ts";
import type { ZoneBrief } from "#domain/fill/brief.ts";
import { fellBack, fillsAt, planRepair, standardFill } from "#domain/fill/fills.ts";
import { fillAnswerShape, promptMessage, promptPrefix, readFillAnswer } from "#domain/fill/prompt.ts";
import type { BuildResult, GenerationInput, ZoneFill } from "#domain/generation/generation.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";
import { changedOutsideZones, fillZones, findZones, type Zone } from "#domain/stack/zones.ts";
import type { GenerationObserver } from "#pipeline/observer.ts";
import type { Compute, RenderedStack } from "#ports/compute.ts";
import type { LanguageModel, ModelUsage } from "#ports/language-model.ts";

export interface FillTask {
  readonly input: GenerationInput;
  readonly manifest: StackManifest;
  /** As rendered and formatted, with every zone on its default. */
  readonly rendered: RenderedStack;
  readonly retryCount: number;
  /** All that were saved so far. */
  readonly fills: readonly ZoneFill[];
  /** Of the build that failed before this attempt; null in the first. */
  readonly failedBuild: BuildResult | null;
}

export interface FillDeps {
  /** Null when this process has none: what is not filled yet stays on its default. */
  readonly model: LanguageModel | null;
  readonly compute: Compute;
  /** Questions at the same time. */
  readonly questions: number;
  /** Keeps a fill for ever: it was paid for. */
  readonly save: (fill: ZoneFill) => Promise<Result<void>>;
  readonly observer: GenerationObserver;
  readonly signal: AbortSignal;
}

const formatTimeoutMs = 60_000;
const maxOutputTokens = 16_000;
/** A body that is refused is asked for once more, with the reason. */
const rounds = 2;
/** More than the largest real brief; a schema of thousands of endpoints must not cost a fortune. */
const mostZones = 200;
/** A data model that is longer is not sent: the files of the zone's own entity are. */
const longestModel = 200_000;

/** A filled project and the zones whose default stands in for what was asked. */
export interface FilledStack {
  readonly rendered: RenderedStack;
  readonly zonesOnDefault: readonly string[];
}

/**
 * Puts what was saved into the zones. Deterministic: after a crash it gives the same bytes. The bytes outside of zones are those that were rendered, which is checked
 * here, whatever the bodies hold.
 */
export async function applyFills(
  { rendered, manifest, fills, retryCount }: Pick<FillTask, "rendered" | "manifest" | "fills" | "retryCount">,
  deps: Pick<FillDeps, "compute" | "signal">,
): Promise<Result<FilledStack>> {
  const current = fillsAt(fills, retryCount);
  const zones = findZones(rendered.project);
  const bodies = new Map(
    [...current].filter(([id, { body }]) => zones.get(id)?.body !== body).map(([id, { body }]) => [id, body]),
  );
  const zonesOnDefault = [...current.values()].filter(fellBack).map(({ zoneId }) => zoneId);
  if (bodies.size === 0) return ok({ rendered, zonesOnDefault });
  const paths = new Set([...bodies.keys()].flatMap((id) => zones.get(id)?.path ?? []));
  const before = new Map([...rendered.project].filter(([path]) => paths.has(path)));
  const after = await filledFiles(before, bodies, { manifest, ...deps });
  // Each body was tried in its file alone; together they may still not go.
  if (!after.ok && after.failure.category === "internal")
    return ok({ rendered, zonesOnDefault: [...new Set([...zonesOnDefault, ...bodies.keys()])] });
  if (!after.ok) return after;
  const project = new Map([...rendered.project].map(([path, file]) => [path, after.value.get(path) ?? file]));
  return ok({ rendered: { ...rendered, project }, zonesOnDefault });
}

/** The files with these bodies, formatted. Fails when one does not parse or reaches outside of its zone. */
async function filledFiles(
  before: FileTree,
  bodies: ReadonlyMap<string, string>,
  { manifest, compute, signal }: { readonly manifest: StackManifest } & Pick<FillDeps, "compute" | "signal">,
): Promise<Result<FileTree>> {
  const { tree } = fillZones(before, bodies);
  const formatted = await compute.run(
    "format",
    { tree, rules: manifest.format },
    { signal, timeoutMs: formatTimeoutMs },
  );
  if (!formatted.ok) return formatted;
  const [changed] = changedOutsideZones(before, formatted.value);
  return changed === undefined ? formatted : fail(outside(changed));
}

function outside(path: string): Failure {
  const message = `${path}: the body changes what stands outside of its zone.`;
  return { category: "internal", fault: "us", message, hint: "Write only the body of the function." };
}

/**
 * Gets a fill for every zone that this attempt needs one for, and saves each as soon as it is there. Nothing that was saved is asked again. A model that cannot be
 * had, or whose answers cannot be used, leaves the default: it never fails a generation.
 *
 * Fails when the store does, and with "cancelled".
 */
export async function obtainFills(task: FillTask, deps: FillDeps): Promise<Result<readonly ZoneFill[]>> {
  const zones = findZones(task.rendered.project);
  const briefs = task.rendered.briefs.slice(0, mostZones);
  const needed = await questionsOf({ ...task, briefs, zones }, deps);
  if (!needed.ok) return needed;
  const known = new Set(task.fills.filter(({ attempt }) => attempt === task.retryCount).map(({ zoneId }) => zoneId));
  const open = needed.value.filter(({ zone }) => !known.has(zone.id));
  const asked = open.filter(({ giveUp }) => !giveUp);
  if (asked.length > 0 && deps.model !== null)
    deps.observer.note(`${deps.model.name} is asked about ${counted(asked.length)}`);
  const asking = new Asking(task, deps);
  const obtained: ZoneFill[] = [];
  let broken: Failure | null = null;
  const take = async (question: Question) => {
    if (broken !== null) return;
    const got = question.giveUp ? ok(standardFill(question.zone, task.retryCount)) : await asking.fill(question);
    const saved = got.ok ? await deps.save(got.value) : got;
    if (!saved.ok) broken ??= saved.failure;
    else if (got.ok) obtained.push(got.value);
  };
  // The first alone: once it is answered, the provider has kept the part that all share.
  const [first, ...rest] = open;
  if (first !== undefined) await take(first);
  const queue = rest.values();
  await Promise.all(
    Array.from({ length: deps.questions }, async () => {
      for (const question of queue) await take(question);
    }),
  );
  if (broken !== null) return fail(broken);
  if (asked.length > 0) deps.observer.note(summary(obtained, zones));
  return ok([...task.fills, ...obtained]);
}

interface Question {
  readonly zone: Zone;
  readonly brief: ZoneBrief;
  readonly failed: { readonly body: string; readonly why: string } | null;
  /** Not asked: the zone goes back to its default. */
  readonly giveUp: boolean;
}

type Known = FillTask & { readonly briefs: readonly ZoneBrief[]; readonly zones: ReadonlyMap<string, Zone> };

/** Which zones this attempt is about: all of the brief in the first, those that broke the last build later. */
async function questionsOf(known: Known, deps: FillDeps): Promise<Result<readonly Question[]>> {
  const { briefs, zones, fills, retryCount, failedBuild } = known;
  const at = (brief: ZoneBrief, rest: Omit<Question, "zone" | "brief">): readonly Question[] => {
    const zone = zones.get(brief.zoneId);
    return zone === undefined ? [] : [{ zone, brief, ...rest }];
  };
  if (retryCount === 0) return ok(briefs.flatMap((brief) => at(brief, { failed: null, giveUp: false })));
  const last = fillsAt(fills, retryCount - 1);
  const filled = briefs.filter(({ zoneId }) => (last.get(zoneId)?.body ?? "") !== (zones.get(zoneId)?.body ?? ""));
  // Line numbers of the failure are those of the files that were built.
  const built = await applyFills({ ...known, retryCount: retryCount - 1 }, deps);
  if (!built.ok) return built;
  const blamed = blame(failedBuild?.checks ?? [], { zones: findZones(built.value.rendered.project), briefs: filled });
  const plan = planRepair(
    filled.map(({ zoneId }) => zoneId),
    blamed,
    retryCount,
  );
  return ok(
    filled.flatMap((brief) => {
      const why = plan.repair.get(brief.zoneId);
      if (why !== undefined)
        return at(brief, { failed: { body: last.get(brief.zoneId)?.body ?? "", why }, giveUp: false });
      return plan.giveUp.includes(brief.zoneId) ? at(brief, { failed: null, giveUp: true }) : [];
    }),
  );
}

/** Asks one model about the zones of one project. */
class Asking {
  readonly #task: FillTask;
  readonly #deps: FillDeps;
  readonly #prefix: string;
  /** The model cannot be had: there is no use in asking on. */
  #unavailable = false;

  constructor(task: FillTask, deps: FillDeps) {
    this.#task = task;
    this.#deps = deps;
    const { schema, personalization } = task.input;
    const model = JSON.stringify(schema, null, 1);
    this.#prefix = promptPrefix(task.rendered.project, {
      shared: task.manifest.fill?.shared ?? [],
      model: model.length > longestModel ? schema.entities.map(({ name }) => name).join("\n") : model,
      about: [schema.name ?? "", personalization.description || (schema.description ?? "")]
        .filter((text) => text !== "")
        .join("\n"),
    });
  }

  async fill(question: Question): Promise<Result<ZoneFill>> {
    const { zone, brief } = question;
    const { model, signal, observer } = this.#deps;
    const { manifest, rendered, retryCount } = this.#task;
    const kind = manifest.zones[zone.kind];
    let usage = noUsage;
    let { failed } = question;
    const filled = (body: string, name: string): Result<ZoneFill> =>
      ok({ ...standardFill(zone, retryCount), ...usage, body, model: name });
    for (let round = 0; round < rounds && model !== null && kind !== undefined && !this.#unavailable; round++) {
      const answer = await model.ask(
        {
          prefix: this.#prefix,
          message: promptMessage(rendered.project, { zone, kind, brief, failed }),
          answer: { name: "fill", description: "what the zone holds from now on", shape: fillAnswerShape },
          maxOutputTokens,
        },
        { signal },
      );
      if (!answer.ok) {
        const { category, message, hint } = answer.failure;
        if (category === "cancelled") return answer;
        if (category !== "environment") continue;
        if (!this.#unavailable) observer.note(`${message} ${hint} The standard implementations stay.`);
        this.#unavailable = true;
        break;
      }
      usage = sum(usage, answer.value.usage);
      const read = readFillAnswer(answer.value.value);
      if (read?.body === null) return filled(zone.body, model.name);
      const judged = read === null ? { refusal: "The answer has another shape." } : await this.#judge(zone, read.body);
      if ("body" in judged) return filled(judged.body, model.name);
      if (signal.aborted) return fail({ category: "cancelled", fault: "user", message: "Cancelled.", hint: "" });
      failed = { body: read?.body ?? "", why: judged.refusal };
    }
    return filled(zone.body, "");
  }

  /** Whether a body may stand in the zone: by itself, and in its file. */
  async #judge(zone: Zone, body: string): Promise<{ readonly body: string } | { readonly refusal: string }> {
    const { manifest, rendered } = this.#task;
    const rules = manifest.fill?.bodies[manifest.zones[zone.kind]?.language ?? ""];
    const file = rendered.project.get(zone.path);
    if (rules === undefined || file === undefined) return { refusal: "Zones of this kind keep their implementation." };
    const accepted = acceptBody(zone, body, rules);
    if ("refusal" in accepted) return accepted;
    const before = new Map([[zone.path, file]]);
    const placed = await filledFiles(before, new Map([[zone.id, accepted.body]]), { manifest, ...this.#deps });
    return placed.ok ? accepted : { refusal: placed.failure.message };
  }
}

const noUsage: ModelUsage = { inputTokens: 0, outputTokens: 0, cachedTokens: 0, costMicroUsd: 0 };

function sum(left: ModelUsage, right: ModelUsage): ModelUsage {
  return {
    inputTokens: left.inputTokens + right.inputTokens,
    outputTokens: left.outputTokens + right.outputTokens,
    cachedTokens: left.cachedTokens + right.cachedTokens,
    costMicroUsd: left.costMicroUsd + right.costMicroUsd,
  };
}

function summary(fills: readonly ZoneFill[], zones: ReadonlyMap<string, Zone>): string {
  const written = fills.filter((fill) => fill.body !== zones.get(fill.zoneId)?.body).length;
  const tokens = fills.reduce((total, { inputTokens, outputTokens }) => total + inputTokens + outputTokens, 0);
  const dollars = fills.reduce((total, { costMicroUsd }) => total + costMicroUsd, 0) / 1_000_000;
  const cost = dollars > 0 ? `, about $${dollars.toFixed(dollars < 0.1 ? 3 : 2)}` : "";
  return `${counted(written)} of ${fills.length} got logic of their own (${tokens.toLocaleString("en")} tokens${cost})`;
}

function counted(zones: number): string {
  return zones === 1 ? "1 zone" : `${zones} zones`;
}
