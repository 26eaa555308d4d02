import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where a Docker engine listens. */
export type EngineAddress =
  | { readonly kind: "unix"; readonly path: string; readonly shown: string }
  | {
      readonly kind: "tcp";
      readonly host: string;
      readonly port: number;
      readonly tls: boolean;
      readonly shown: string;
    };

/** What the engine answered when it was not what we hoped for. */
export class EngineError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The configured address, else the first of the usual sockets that exists; null when there is none. */
export function engineAddress(dockerHost: string | null): EngineAddress | null {
  if (dockerHost === null) {
    const usual = [
      "/var/run/docker.sock",
      `/run/user/${process.getuid?.() ?? 0}/docker.sock`,
      join(homedir(), ".docker/run/docker.sock"),
    ];
    const path = usual.find((socket) => existsSync(socket));
    return path === undefined ? null : { kind: "unix", path, shown: `unix://${path}` };
  }
  if (dockerHost.startsWith("unix://")) return { kind: "unix", path: dockerHost.slice(7), shown: dockerHost };
  const url = new URL(dockerHost.replace(/^tcp:/, "http:"));
  const tls = url.protocol === "https:";
  const port = url.port === "" ? (tls ? 443 : 80) : Number(url.port);
  return { kind: "tcp", host: url.hostname, port, tls, shown: dockerHost };
}

export interface EngineRequest {
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: Uint8Array | ReadableStream<Uint8Array>;
  readonly signal?: AbortSignal;
  /** It may take as long as it takes: a stream, a build, an upload. */
  readonly endless?: boolean;
  /** Statuses beside 2xx that are an answer, not an error. */
  readonly expect?: readonly number[];
}

/** An engine that has not answered by then is stuck, and whoever waits for it (a cancel, a stop) must not be. */
const patienceMs = 60_000;

/** The Engine API over its socket. Without a version in the path an engine speaks its own newest, and what we use has not changed in years. */
export class Engine {
  readonly address: EngineAddress;
  readonly patienceMs: number;

  constructor(address: EngineAddress, options: { readonly patienceMs?: number } = {}) {
    this.address = address;
    this.patienceMs = options.patienceMs ?? patienceMs;
  }

  /** Throws EngineError for an answer that is an error, and whatever fetch throws when no engine answers. */
  async request(method: string, path: string, options: EngineRequest = {}): Promise<Response> {
    const query = options.query === undefined ? "" : `?${new URLSearchParams(options.query)}`;
    const { address } = this;
    const base =
      address.kind === "unix"
        ? "http://docker"
        : `${address.tls ? "https" : "http"}://${address.host.includes(":") ? `[${address.host}]` : address.host}:${address.port}`;
    const body = options.json === undefined ? options.body : JSON.stringify(options.json);
    const type = options.json === undefined ? "application/x-tar" : "application/json";
    const limits = [
      ...(options.signal === undefined ? [] : [options.signal]),
      ...(options.endless ? [] : [AbortSignal.timeout(this.patienceMs)]),
    ];
    const response = await fetch(`${base}${path}${query}`, {
      method,
      // The limit is ours.
      timeout: false,
      ...(address.kind === "unix" ? { unix: address.path } : {}),
      ...(body === undefined ? {} : { body, headers: { "Content-Type": type } }),
      signal: AbortSignal.any(limits),
    } as RequestInit);
    if (response.ok || options.expect?.includes(response.status)) return response;
    throw new EngineError(response.status, await message(response));
  }

  async json<T>(method: string, path: string, options: EngineRequest = {}): Promise<T> {
    return (await (await this.request(method, path, options)).json()) as T;
  }
}

async function message(response: Response): Promise<string> {
  const text = await response.text();
  try {
    return String((JSON.parse(text) as { message?: unknown }).message ?? text);
  } catch {
    return text.slice(0, 500) || `status ${response.status}`;
  }
}
