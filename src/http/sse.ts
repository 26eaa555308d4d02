import type { Visit } from "#http/visit.ts";
import type { Watching } from "#services/watch-generation.ts";

export interface SseMessage {
  readonly data: string;
  /** Where a client goes on after it was cut off. */
  readonly id?: number;
  readonly event?: string;
}

/** One message of a stream of server-sent events; data of several lines stays several lines. */
export function sseMessage({ data, id, event }: SseMessage): string {
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`);
  return `${event === undefined ? "" : `event: ${event}\n`}${id === undefined ? "" : `id: ${id}\n`}${lines.join("")}\n`;
}

/** A comment: says nothing, and keeps the connection open. */
export const sseHeartbeat = ": still here\n\n";

/** Streams until the body ends or the client leaves; no idle timeout cuts it off. */
export function sseResponse(visit: Visit<unknown>, body: ReadableStream<Uint8Array>): Response {
  const onlyHead = visit.request.method === "HEAD";
  // Nobody reads it, so nobody would ever end it.
  if (onlyHead) void body.cancel();
  else visit.keepOpen();
  return new Response(onlyHead ? null : body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "private, no-store",
      // nginx would collect messages before it passes them on.
      "X-Accel-Buffering": "no",
    },
  });
}

export function watchingOf(visit: Visit<unknown>): Watching {
  return { after: lastEventOf(visit), isWelcome: () => visit.isStillWelcome() };
}

/** The number of the last event that a client has: as it says after it was cut off, else as its page's address says. */
function lastEventOf(visit: Visit<unknown>): number {
  const said = visit.request.headers.get("last-event-id") ?? visit.url.searchParams.get("after") ?? "";
  return /^\d{1,15}$/.test(said) ? Number(said) : 0;
}
