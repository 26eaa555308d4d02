import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { Compute, ComputeOptions, ComputeTask, ComputeTasks } from "#ports/compute.ts";

/** What goes to a worker and what comes back; src/pipeline/worker.ts answers. */
export interface TaskRequest {
  readonly task: ComputeTask;
  readonly input: unknown;
}
/** The first message of a worker. One that is sent to it earlier can be lost: its modules are still loading. */
export const ready = "ready";
export type TaskReply =
  | { readonly ok: true; readonly output: unknown }
  /** The message is for the user, the stack for the log. */
  | { readonly ok: false; readonly message: string; readonly stack: string };

/**
 * A pool of Bun workers, started when needed. One worker does one task at a time; a worker whose task was cut short is
 * terminated, because a running computation hears nothing. Idle workers do not keep the process alive.
 */
export function createComputePool(entry: string, parallelism: number): Compute {
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  const all = new Set<Worker>();
  let busy = 0;

  /** A worker of its own for the caller, or why none starts. */
  async function take(): Promise<Result<Worker>> {
    if (busy >= parallelism) await new Promise<void>((resolve) => waiting.push(resolve));
    busy += 1;
    const rested = idle.pop();
    if (rested !== undefined) return ok(rested);
    const worker = new Worker(entry);
    all.add(worker);
    const trouble = await troubleOnStart(worker);
    worker.unref();
    if (trouble === null) return ok(worker);
    give(worker, false);
    return fail(thrown(trouble, trouble));
  }

  function give(worker: Worker, reusable: boolean): void {
    busy -= 1;
    if (reusable) idle.push(worker);
    else {
      all.delete(worker);
      worker.terminate();
    }
    waiting.shift()?.();
  }

  return {
    parallelism,
    run: async <K extends ComputeTask>(task: K, input: ComputeTasks[K]["input"], options: ComputeOptions) => {
      const taken = await take();
      if (!taken.ok) return taken;
      const worker = taken.value;
      if (options.signal.aborted) {
        give(worker, true);
        return fail(cutShort("cancelled", task));
      }
      const answer = await ask(worker, { task, input }, options);
      give(worker, answer.reusable);
      // The worker's table of tasks has the same type as the port's.
      return answer.result as Result<ComputeTasks[K]["output"]>;
    },
    close: () => {
      for (const worker of all) worker.terminate();
      all.clear();
      idle.length = 0;
    },
  };
}

/** Waits until a worker is ready; a message when it never will be. */
function troubleOnStart(worker: Worker): Promise<string | null> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === ready) resolve(null);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(event.message);
    };
    worker.addEventListener("close", () => resolve("a compute thread ended while it started"));
  });
}

interface Answer {
  readonly result: Result<unknown>;
  readonly reusable: boolean;
}

function ask(worker: Worker, request: TaskRequest, options: ComputeOptions): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      options.signal.removeEventListener("abort", onAbort);
      worker.removeEventListener("close", onClose);
      worker.onmessage = null;
      worker.onerror = null;
      worker.unref();
      resolve(answer);
    };
    const onClose = () => {
      const message = "a compute thread ended while it worked";
      settle({ result: fail(thrown(message, message)), reusable: false });
    };
    worker.addEventListener("close", onClose);
    const onAbort = () => settle({ result: fail(cutShort("cancelled", request.task)), reusable: false });
    const timer = setTimeout(
      () => settle({ result: fail(cutShort("timeout", request.task)), reusable: false }),
      options.timeoutMs,
    );
    options.signal.addEventListener("abort", onAbort, { once: true });
    worker.onmessage = ({ data }: MessageEvent<TaskReply>) =>
      settle({ result: data.ok ? ok(data.output) : fail(thrown(data.message, data.stack)), reusable: true });
    worker.onerror = (event) => {
      event.preventDefault();
      settle({ result: fail(thrown(event.message, event.message)), reusable: false });
    };
    worker.ref();
    worker.postMessage(request);
  });
}

function cutShort(category: "cancelled" | "timeout", task: ComputeTask): Failure {
  return category === "cancelled"
    ? { category, fault: "user", message: "Cancelled.", hint: "" }
    : {
        category,
        fault: "us",
        message: `The step "${task}" took too long and was ended.`,
        hint: "Try a smaller schema; if this one is ordinary, report it.",
      };
}

function thrown(message: string, stack: string): Failure {
  return {
    category: "internal",
    fault: "us",
    message: `A template or the generator is defective: ${message}`,
    hint: "This is not your input's fault. Report it together with the schema.",
    cause: stack,
  };
}
