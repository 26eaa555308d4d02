import type { Socket } from "bun";
import { type Engine, EngineError } from "#adapters/sandbox/docker/engine.ts";

/** A container's standard streams. `stdout` ends when the container has ended or the connection is lost. */
export interface Attachment {
  readonly stdout: AsyncIterable<Uint8Array>;
  /** The last 2,000 characters of standard error. */
  stderr(): string;
  write(bytes: Uint8Array): Promise<void>;
  close(): void;
}

const frameHeader = 8;
const longestFrame = 16 << 20;
// While nobody reads, the socket is paused, and the engine and then the container feel it.
const pauseAt = 4 << 20;
const resumeAt = 1 << 20;
const keptErrors = 2_000;

/**
 * Attaches to a container before it starts. The connection is taken over after the HTTP answer: what we write is the container's input, what it
 * says comes in frames of one stream each.
 */
export async function attach(
  engine: Engine,
  container: string,
  options: { readonly stdin: boolean } = { stdin: true },
): Promise<Attachment> {
  const streams = new Demultiplexer();
  const opened = Promise.withResolvers<void>();
  let drained = Promise.withResolvers<void>();
  let head: Buffer | null = Buffer.alloc(0);
  let socket: Socket | null = null;
  const lost = (why: string) => {
    opened.reject(new EngineError(0, why));
    drained.resolve();
    streams.end();
  };
  const handler = {
    data: (from: Socket, bytes: Buffer) => {
      if (head === null) {
        streams.push(bytes, from);
        return;
      }
      head = Buffer.concat([head, bytes]);
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      const rest = head.subarray(end + 4);
      const status = Number(/^HTTP\/1\.\d (\d+)/.exec(head.toString("latin1"))?.[1]);
      head = null;
      if (status !== 101 && status !== 200) return lost(`attaching to a container gave status ${status}`);
      opened.resolve();
      if (rest.length > 0) streams.push(rest, from);
    },
    drain: () => drained.resolve(),
    end: () => lost("the engine closed the connection"),
    close: () => lost("the engine closed the connection"),
    error: (_: Socket, error: Error) => lost(error.message),
  };
  const { address } = engine;
  socket =
    address.kind === "unix"
      ? await Bun.connect({ unix: address.path, socket: handler })
      : await Bun.connect({ hostname: address.host, port: address.port, tls: address.tls, socket: handler });
  const connection = socket;
  const write = async (bytes: Uint8Array) => {
    for (let rest = bytes; rest.length > 0; ) {
      if (streams.ended) throw new EngineError(0, "the container is gone");
      drained = Promise.withResolvers<void>();
      const written = connection.write(rest);
      rest = rest.subarray(Math.max(written, 0));
      if (rest.length > 0) await drained.promise;
    }
  };
  const query = `stream=1&stdin=${options.stdin ? 1 : 0}&stdout=1&stderr=1`;
  const host = address.kind === "unix" ? "docker" : address.host;
  const stuck = setTimeout(() => lost("the engine does not answer"), engine.patienceMs);
  const request = `POST /containers/${container}/attach?${query} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: tcp\r\nConnection: Upgrade\r\nContent-Length: 0\r\n\r\n`;
  try {
    await write(Buffer.from(request));
    await opened.promise;
  } catch (error) {
    connection.end();
    throw error;
  } finally {
    clearTimeout(stuck);
  }
  return {
    stdout: streams.stdout(),
    stderr: () => streams.errors,
    write,
    close: () => {
      connection.end();
      streams.end();
    },
  };
}

class Demultiplexer {
  errors = "";
  ended = false;
  #pending: Uint8Array = new Uint8Array(0);
  #queue: Uint8Array[] = [];
  #queued = 0;
  #paused: Socket | null = null;
  #wake = Promise.withResolvers<void>();

  push(bytes: Uint8Array, socket: Socket): void {
    let rest: Uint8Array = Buffer.concat([this.#pending, bytes]);
    while (rest.length >= frameHeader) {
      const size = new DataView(rest.buffer, rest.byteOffset, rest.byteLength).getUint32(4);
      if (size > longestFrame) {
        this.end();
        return;
      }
      if (rest.length < frameHeader + size) break;
      const payload = rest.subarray(frameHeader, frameHeader + size);
      if (rest[0] === 2) this.errors = (this.errors + Buffer.from(payload).toString()).slice(-keptErrors);
      else {
        this.#queue.push(payload);
        this.#queued += payload.length;
      }
      rest = rest.subarray(frameHeader + size);
    }
    this.#pending = rest;
    if (this.#queued > pauseAt && this.#paused === null) {
      this.#paused = socket;
      socket.pause();
    }
    this.#wake.resolve();
  }

  end(): void {
    this.ended = true;
    this.#wake.resolve();
  }

  async *stdout(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const next = this.#queue.shift();
      if (next !== undefined) {
        this.#queued -= next.length;
        if (this.#queued < resumeAt && this.#paused !== null) {
          this.#paused.resume();
          this.#paused = null;
        }
        yield next;
      } else if (this.ended) return;
      else {
        this.#wake = Promise.withResolvers<void>();
        await this.#wake.promise;
      }
    }
  }
}
