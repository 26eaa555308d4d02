/** A node of the graph of steps. */
export interface Schedulable {
  readonly id: string;
  readonly needs?: readonly string[];
  readonly expectedSeconds: number;
}

export interface ScheduleOptions<S> {
  /** Steps that may run at once. */
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Runs one step; true when it passed. Must not throw. */
  readonly run: (step: S) => Promise<boolean>;
  /** Told of each step that will not run because one that it needs did not pass, or because of an abort. */
  readonly skip: (step: S, because: string | null) => void;
}

/**
 * Runs a graph of steps side by side, each after those it needs, the longest remaining path first. A failed step
 * skips its dependants only: the others run on, so that one build reports everything that is wrong. After an abort nothing new starts.
 * Settles when everything has ended. Throws when the graph cannot be run (an unknown need, a cycle): a defect of the manifest.
 */
export async function schedule<S extends Schedulable>(steps: readonly S[], options: ScheduleOptions<S>): Promise<void> {
  checkGraph(steps);
  const weights = pathWeights(steps);
  const waiting = [...steps].sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
  const ended = new Map<string, boolean>();
  const running = new Map<string, Promise<void>>();

  for (;;) {
    for (const step of [...waiting]) {
      const failed = (step.needs ?? []).find((need) => ended.get(need) === false);
      if (failed === undefined && !options.signal.aborted) continue;
      remove(waiting, step);
      ended.set(step.id, false);
      options.skip(step, failed ?? null);
    }
    // A skip can make steps before it in the list skippable, too.
    if (waiting.some((step) => (step.needs ?? []).some((need) => ended.get(need) === false))) continue;
    for (const step of [...waiting]) {
      if (running.size >= options.limit) break;
      if (!(step.needs ?? []).every((need) => ended.get(need) === true)) continue;
      remove(waiting, step);
      const end = options.run(step).then((passed) => {
        ended.set(step.id, passed);
        running.delete(step.id);
      });
      running.set(step.id, end);
    }
    if (running.size === 0) return;
    await Promise.race(running.values());
  }
}

/**
 * Leaves out the steps that a project has no use for; what they need is then needed by those that needed them.
 */
export function withoutSteps<S extends Schedulable>(steps: readonly S[], keep: (step: S) => boolean): readonly S[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const needsOf = (step: S): readonly string[] =>
    (step.needs ?? []).flatMap((need) => {
      const needed = byId.get(need);
      return needed === undefined || keep(needed) ? [need] : needsOf(needed);
    });
  return steps.filter(keep).map((step) => ({ ...step, needs: [...new Set(needsOf(step))] }));
}

function remove<S>(list: S[], item: S): void {
  list.splice(list.indexOf(item), 1);
}

function checkGraph(steps: readonly Schedulable[]): void {
  const settled = new Set<string>();
  let left = [...steps];
  for (const step of steps) {
    const unknown = step.needs?.find((need) => !steps.some(({ id }) => id === need));
    if (unknown !== undefined) throw new Error(`Step ${step.id} needs ${unknown}, which is no step`);
  }
  while (left.length > 0) {
    const ready = left.filter((step) => (step.needs ?? []).every((need) => settled.has(need)));
    if (ready.length === 0) throw new Error(`Steps need each other: ${left.map(({ id }) => id).join(", ")}`);
    for (const { id } of ready) settled.add(id);
    left = left.filter(({ id }) => !settled.has(id));
  }
}

/** Expected seconds from each step's start to the end of the longest chain behind it. */
function pathWeights(steps: readonly Schedulable[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const weigh = (step: Schedulable): number => {
    const known = weights.get(step.id);
    if (known !== undefined) return known;
    const behind = steps.filter((other) => other.needs?.includes(step.id)).map(weigh);
    const weight = step.expectedSeconds + Math.max(0, ...behind);
    weights.set(step.id, weight);
    return weight;
  };
  for (const step of steps) weigh(step);
  return weights;
}
