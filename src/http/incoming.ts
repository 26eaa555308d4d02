import { type Caller, ownerOf } from "#domain/account/caller.ts";
import { clientAddress } from "#http/address.ts";
import type { StaticFiles } from "#http/static-files.ts";
import type { Visit } from "#http/visit.ts";
import { type Theme, themeOf } from "#views/shell/theme.ts";

/** A connection on which nothing happens for so long is closed. */
export const idleSeconds = 30;

/** What Bun's server knows of a connection. */
export interface Connection {
  readonly requestIP: (request: Request) => { readonly address: string } | null;
  readonly timeout: (request: Request, seconds: number) => void;
}

export interface IncomingSettings {
  readonly publicUrl: string | null;
  readonly trustedHops: number;
}

interface Known {
  readonly params: unknown;
  readonly connection: Connection | null;
  readonly assets: StaticFiles;
  readonly settings: IncomingSettings;
  readonly authenticate: (request: Request) => Promise<Caller>;
  readonly nowMs: number;
}

/** A request on its way in: nobody's, until the guard says whose it is. What costs something is found out when it is asked for. */
export class Incoming implements Visit<unknown> {
  caller: Caller = { kind: "nobody" };
  readonly request: Request;
  readonly requestId: string = crypto.randomUUID();
  readonly #known: Known;
  #url: URL | null = null;
  #address: string | null = null;

  constructor(request: Request, known: Known) {
    this.request = request;
    this.#known = known;
  }

  /** A request whose Host is missing or no host at all (HTTP/1.0, scanners) still has an address here: home. */
  get url(): URL {
    this.#url ??= URL.parse(this.request.url) ?? new URL("http://localhost/");
    return this.#url;
  }

  get params(): unknown {
    return this.#known.params;
  }

  get address(): string {
    const { connection, settings } = this.#known;
    this.#address ??= clientAddress(
      this.request,
      connection?.requestIP(this.request)?.address ?? "unknown",
      settings.trustedHops,
    );
    return this.#address;
  }

  get wantsFragment(): boolean {
    return this.request.headers.get("hx-request-type") === "partial";
  }

  get theme(): Theme {
    const cookie = this.request.headers.get("cookie");
    return themeOf(cookie === null ? undefined : /(?:^|;\s*)theme=(\w+)/.exec(cookie)?.[1]);
  }

  get assets(): StaticFiles {
    return this.#known.assets;
  }

  get nowMs(): number {
    return this.#known.nowMs;
  }

  get origin(): string {
    return this.#known.settings.publicUrl ?? this.url.origin;
  }

  /** A store that does not answer is no reason to end a stream. */
  async isStillWelcome(): Promise<boolean> {
    const now = await this.#known.authenticate(this.request).catch(() => this.caller);
    return now.kind === this.caller.kind && ownerOf(now)?.userId === ownerOf(this.caller)?.userId;
  }

  keepOpen(): void {
    this.#known.connection?.timeout(this.request, 0);
  }

  async patiently<T>(work: Promise<T>): Promise<T> {
    this.keepOpen();
    try {
      return await work;
    } finally {
      // It would hold for the connection's next requests, too, and for its idle time between them.
      this.#known.connection?.timeout(this.request, idleSeconds);
    }
  }
}
