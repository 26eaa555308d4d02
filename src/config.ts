import { availableParallelism, totalmem } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import { defaultSchemaLimits, type SchemaLimits } from "#domain/schema/schema.ts";
import { Secret } from "#domain/secret.ts";

/** Everything that a setting can change. Frozen; the rest of the program never looks at the environment. */
export interface Config {
  /** Database, archives, sandbox images and the program's own Bun live below it. */
  readonly dataDirectory: string;
  readonly sandbox: "auto" | "docker" | "bubblewrap" | "host";
  readonly dockerHost: string | null;
  /** An OCI runtime that the Docker engine knows (runsc, kata); null leaves the choice to the engine. */
  readonly dockerRuntime: string | null;
  readonly pipFindLinks: string | null;
  readonly pipNoIndex: boolean;
  readonly extraCaFile: string | null;
  /** What image builds may see of our environment: proxies and package indexes. Addresses may hold passwords. */
  readonly installEnvironment: Readonly<Record<string, Secret>>;
  /** Steps of one build that run side by side, and compute workers. */
  readonly concurrency: number;
  readonly schemaLimits: SchemaLimits;
  /** Largest prompt or model (SQL, Prisma, DBML, JDL) that is read. */
  readonly sourceBytes: number;
  readonly logLevel: "debug" | "info" | "warn" | "error";
  readonly color: boolean;
  /** The language model that fills zones; null without one. */
  readonly model: ModelConfig | null;
  readonly server: ServerConfig;
}

/** A language model behind Anthropic's Messages API, or behind any other server that speaks it. */
export interface ModelConfig {
  readonly name: string;
  readonly apiKey: Secret | null;
  readonly baseUrl: string | null;
  /** Questions at the same time. */
  readonly questions: number;
  /** It reads descriptions, too; else the offline extractor does, and no description leaves the machine. */
  readonly readsPrompts: boolean;
}

/** What `serve` needs beside. */
export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  /** The address that users type, without a trailing slash; null: told from each request. */
  readonly publicUrl: string | null;
  /** How many proxies stand before the server, each of which appends to X-Forwarded-For. */
  readonly trustedHops: number;
  /** A program that sends it as X-Engine-Key may use the API without an account. */
  readonly engineKey: Secret | null;
  readonly corsOrigins: readonly string[];
  readonly signUp: "closed" | "open";
  readonly smtpUrl: Secret | null;
  readonly mailFrom: string;
  /** Generations that run at the same time. */
  readonly generations: number;
}

export interface Setting {
  readonly variable: string;
  readonly purpose: string;
  readonly value: string;
  readonly isDefault: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Parsed<T> = { readonly value: T } | { readonly expected: string };

/** Names that image builds inherit: how this machine reaches package sources, and nothing else. */
const inheritedByInstalls = [
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "ALL_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "all_proxy",
  "PIP_INDEX_URL",
  "PIP_EXTRA_INDEX_URL",
  "PIP_TRUSTED_HOST",
  "PIP_CERT",
  "PIP_CONFIG_FILE",
  "npm_config_registry",
  "NPM_CONFIG_REGISTRY",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "REQUESTS_CA_BUNDLE",
  "NODE_EXTRA_CA_CERTS",
  "CURL_CA_BUNDLE",
] as const;

/**
 * Reads the settings. The only reader of process.env in the program. An invalid value is a failure that names the
 * variable; an empty variable counts as unset.
 */
export function loadConfig(env: Environment = process.env): Result<Config> {
  const reader = new Reader(env);
  const config = readAll(reader);
  const [problem] = reader.problems;
  return problem === undefined ? ok(config) : fail(problem);
}

/** Every setting with where it comes from, safe to print: passwords in addresses are left out. */
export function describeConfig(env: Environment = process.env): readonly Setting[] {
  const reader = new Reader(env);
  readAll(reader);
  return reader.settings;
}

function readAll(reader: Reader): Config {
  const config: Config = {
    dataDirectory: reader.read("STACKALCHEMIST_HOME", "where everything is kept", reader.defaultHome(), absolutePath),
    sandbox: reader.read(
      "SANDBOX",
      "auto, docker, bubblewrap or host (no isolation)",
      "auto",
      oneOf("auto", "docker", "bubblewrap", "host"),
    ),
    dockerHost: reader.read("DOCKER_HOST", "the Docker engine's address", null, dockerAddress),
    dockerRuntime: reader.read("SANDBOX_RUNTIME", "OCI runtime for Docker (runsc, kata)", null, word),
    pipFindLinks: reader.read("PIP_FIND_LINKS", "folder of wheels for image builds", null, text),
    pipNoIndex: reader.read("PIP_NO_INDEX", "1: no Python package index", false, boolean),
    extraCaFile: reader.read("SANDBOX_CA_FILE", "extra CA certificates for image builds", null, absolutePath),
    installEnvironment: reader.inherited(),
    concurrency: reader.read("CONCURRENCY", "build steps side by side", availableParallelism(), integer(1, 64)),
    schemaLimits: Object.freeze({
      entities: reader.read("MAX_ENTITIES", "entities in a schema", defaultSchemaLimits.entities, integer(1, 5_000)),
      fieldsPerEntity: reader.read(
        "MAX_FIELDS",
        "fields of an entity",
        defaultSchemaLimits.fieldsPerEntity,
        integer(1, 1_000),
      ),
      relationships: reader.read(
        "MAX_RELATIONSHIPS",
        "relationships in a schema",
        defaultSchemaLimits.relationships,
        integer(0, 50_000),
      ),
      jsonBytes: reader.read(
        "MAX_SCHEMA_BYTES",
        "bytes of schema JSON",
        defaultSchemaLimits.jsonBytes,
        integer(1_000, 100_000_000),
      ),
    }),
    sourceBytes: reader.read("MAX_SOURCE_BYTES", "bytes of a model’s text", 5_000_000, integer(1_000, 100_000_000)),
    logLevel: reader.read("LOG_LEVEL", "debug, info, warn or error", "info", oneOf("debug", "info", "warn", "error")),
    color: reader.flagAbsent("NO_COLOR", "set: no colour in the terminal"),
    model: readModel(reader),
    server: readServer(reader),
  };
  return Object.freeze(config);
}

/** A key or an address of one's own turns the language model on. */
function readModel(reader: Reader): ModelConfig | null {
  const apiKey = reader.secret("ANTHROPIC_API_KEY", "key of the language model's provider: turns it on", text);
  const baseUrl = reader.read("ANTHROPIC_BASE_URL", "another server that speaks the Messages API", null, serverAddress);
  const name = reader.read("LLM_MODEL", "the language model's name", "claude-sonnet-5-5", modelName);
  const questions = reader.read("LLM_QUESTIONS", "questions to it at the same time", 4, integer(1, 32));
  const extractor = reader.read(
    "EXTRACTOR",
    "model or offline: who reads descriptions",
    "model",
    oneOf("model", "offline"),
  );
  const readsPrompts = extractor === "model";
  return apiKey === null && baseUrl === null ? null : Object.freeze({ name, apiKey, baseUrl, questions, readsPrompts });
}

function readServer(reader: Reader): ServerConfig {
  return Object.freeze({
    host: reader.read("HOST", "address that serve listens on", "127.0.0.1", text),
    port: reader.read("PORT", "port that serve listens on", 3000, integer(0, 65_535)),
    publicUrl: reader.read("PUBLIC_URL", "address that users type (https://…)", null, origin),
    trustedHops: reader.read("TRUSTED_HOPS", "proxies before the server", 0, integer(0, 10)),
    engineKey: reader.secret("ENGINE_KEY", "key of programs without an account (X-Engine-Key)", longSecret),
    corsOrigins: reader.read("CORS_ORIGINS", "other sites that may call the API, by comma", [], origins),
    signUp: reader.read("SIGN_UP", "open: everybody may make an account", "closed", oneOf("closed", "open")),
    smtpUrl: reader.secret("SMTP_URL", "mail server (smtp://…); without it links are printed", smtpAddress),
    mailFrom: reader.read("MAIL_FROM", "sender of mails", "StackAlchemist <noreply@localhost>", text),
    generations: reader.read("GENERATIONS", "generations at the same time", defaultGenerations(), integer(1, 64)),
  });
}

/** A build keeps one and a half cores and up to 2.5 GB busy. */
function defaultGenerations(): number {
  return Math.max(1, Math.floor(Math.min(availableParallelism() / 1.5, totalmem() / 2.5e9)));
}

class Reader {
  readonly settings: Setting[] = [];
  readonly problems: Failure[] = [];
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  read<T, D extends T | null | readonly never[]>(
    variable: string,
    purpose: string,
    fallback: D,
    parse: (raw: string) => Parsed<T>,
  ): T | D {
    const raw = this.#env[variable];
    if (raw === undefined || raw === "") {
      this.settings.push({ variable, purpose, value: fallback === null ? "" : String(fallback), isDefault: true });
      return fallback;
    }
    const parsed = parse(raw);
    if ("expected" in parsed) {
      this.problems.push({
        category: "usage",
        fault: "user",
        message: `${variable}=${JSON.stringify(withoutPassword(raw).slice(0, 80))} is not ${parsed.expected}.`,
        hint: `Set ${variable} to ${parsed.expected}, or unset it.`,
      });
      return fallback;
    }
    this.settings.push({ variable, purpose, value: withoutPassword(raw), isDefault: false });
    return parsed.value;
  }

  /** Never printed, whatever it is. */
  secret(variable: string, purpose: string, parse: (raw: string) => Parsed<string>): Secret | null {
    const raw = this.#env[variable] ?? "";
    this.settings.push({ variable, purpose, value: raw === "" ? "" : "(set)", isDefault: raw === "" });
    if (raw === "") return null;
    const parsed = parse(raw);
    if ("value" in parsed) return new Secret(parsed.value);
    this.problems.push({
      category: "usage",
      fault: "user",
      message: `${variable} is not ${parsed.expected}.`,
      hint: `Set ${variable} to ${parsed.expected}, or unset it.`,
    });
    return null;
  }

  /** $XDG_DATA_HOME/stackalchemist, or ~/.local/share/stackalchemist. XDG says that a relative value is to be ignored. */
  defaultHome(): string {
    const xdg = this.#env.XDG_DATA_HOME;
    if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, "stackalchemist");
    return join(this.#env.HOME ?? "/", ".local", "share", "stackalchemist");
  }

  inherited(): Readonly<Record<string, Secret>> {
    const found: Record<string, Secret> = {};
    for (const name of inheritedByInstalls) {
      const value = this.#env[name];
      if (value === undefined || value === "") continue;
      found[name] = new Secret(value);
      this.settings.push({
        variable: name,
        purpose: "passed to image builds",
        value: withoutPassword(value),
        isDefault: false,
      });
    }
    return Object.freeze(found);
  }

  flagAbsent(variable: string, purpose: string): boolean {
    const raw = this.#env[variable] ?? "";
    this.settings.push({ variable, purpose, value: raw, isDefault: raw === "" });
    return raw === "";
  }
}

/** Text with what stands before the host of its addresses left out; proxies are also written without `http://`, and passwords with an @. */
export function withoutPassword(text: string): string {
  return text.replace(/\/\/[^/\s]+@/g, "//***@").replace(/(^|\s)[^/:@\s]+:[^/\s]*@/g, "$1***@");
}

function oneOf<const T extends string>(...choices: readonly T[]): (raw: string) => Parsed<T> {
  return (raw) => {
    const value = choices.find((choice) => choice === raw.toLowerCase());
    return value === undefined ? { expected: `one of ${choices.join(", ")}` } : { value };
  };
}

function integer(min: number, max: number): (raw: string) => Parsed<number> {
  return (raw) => {
    const value = /^\d{1,12}$/.test(raw) ? Number(raw) : Number.NaN;
    return value >= min && value <= max ? { value } : { expected: `a whole number from ${min} to ${max}` };
  };
}

function boolean(raw: string): Parsed<boolean> {
  if (/^(1|true|yes|on)$/i.test(raw)) return { value: true };
  if (/^(0|false|no|off)$/i.test(raw)) return { value: false };
  return { expected: "1 or 0" };
}

function absolutePath(raw: string): Parsed<string> {
  return raw.includes("\u0000") ? { expected: "a path" } : { value: resolve(raw) };
}

function dockerAddress(raw: string): Parsed<string> {
  return /^(unix|tcp|http|https):\/\/\S+$/.test(raw)
    ? { value: raw }
    : { expected: "an engine address such as unix:///var/run/docker.sock or tcp://host:2375" };
}

function origin(raw: string): Parsed<string> {
  const url = URL.canParse(raw) ? new URL(raw) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search !== "") {
    return { expected: "an address such as https://stack.example.com" };
  }
  return { value: url.origin };
}

function origins(raw: string): Parsed<readonly string[]> {
  const parsed = raw
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(origin);
  const value = parsed.flatMap((one) => ("value" in one ? [one.value] : []));
  return value.length === parsed.length ? { value } : { expected: "addresses such as https://example.com, by comma" };
}

function serverAddress(raw: string): Parsed<string> {
  const url = URL.canParse(raw) ? new URL(raw) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.search === ""
    ? { value: raw.replace(/\/+$/, "") }
    : { expected: "an address such as http://localhost:8080" };
}

function modelName(raw: string): Parsed<string> {
  return /^[\w.:/@-]{1,120}$/.test(raw) ? { value: raw } : { expected: "a model's name" };
}

function longSecret(raw: string): Parsed<string> {
  return raw.length >= 24 ? { value: raw } : { expected: "at least 24 characters long (openssl rand -base64 32)" };
}

function smtpAddress(raw: string): Parsed<string> {
  return /^smtps?:\/\/\S+$/.test(raw)
    ? { value: raw }
    : { expected: "an address such as smtp://user:password@host:587" };
}

function word(raw: string): Parsed<string> {
  return /^[A-Za-z0-9._-]{1,64}$/.test(raw) ? { value: raw } : { expected: "a runtime's name" };
}

function text(raw: string): Parsed<string> {
  return { value: raw };
}
