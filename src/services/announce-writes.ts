import type { Result } from "#domain/failure.ts";
import type { GenerationNews } from "#ports/generation-news.ts";
import type { GenerationStore } from "#ports/generation-store.ts";

/** A store whose writes are told to whoever watches, after they are durable. */
export function announceWrites(store: GenerationStore, news: GenerationNews): GenerationStore {
  const announced = async <T>(id: string, write: Promise<Result<T>>): Promise<Result<T>> => {
    const written = await write;
    if (written.ok) news.publish(id);
    return written;
  };
  return {
    ...store,
    start: (generation) => announced(generation.id, store.start(generation)),
    requestCancel: (id, owner, nowMs) => announced(id, store.requestCancel(id, owner, nowMs)),
    delete: (id, owner) => announced(id, store.delete(id, owner)),
    recordTransition: (lease, record) => announced(lease.generationId, store.recordTransition(lease, record)),
    recordHappenings: (lease, happenings) => announced(lease.generationId, store.recordHappenings(lease, happenings)),
  };
}
