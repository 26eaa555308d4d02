/** What runs on every thread but the main one: answers tasks of src/pipeline/tasks.ts. */
export function serveWorker(): void {}
