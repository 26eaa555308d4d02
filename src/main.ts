/**
 * The one entry point: the command line on the main thread, compute on every other (a worker is this same file, so that
 * a compiled executable needs no second one).
 */
if (Bun.isMainThread) {
  const { runCli } = await import("#src/cli/run.ts");
  const code = await runCli(process.argv.slice(2));
  // Whoever reads it through a pipe may be slower than we write.
  await new Promise<void>((resolve) => void process.stderr.end(() => resolve()));
  // Workers and sockets that are still closing must not keep the shell waiting.
  process.exit(code);
} else {
  const { serveWorker } = await import("#pipeline/worker.ts");
  serveWorker();
}

export {};
