/** Every URL of the program, once. Views and routes make links with `href`, the server registers `pattern`. */

/** Names in ":name" and "*" parts of a pattern. */
export type ParamsOf<P extends string> = P extends `${infer Head}/${infer Rest}`
  ? ParamsOf<Head> & ParamsOf<Rest>
  : P extends `:${infer Name}`
    ? { readonly [K in Name]: string }
    : P extends "*"
      ? { readonly "*": string }
      : unknown;

export type Query = Readonly<Record<string, string | number | undefined>>;

export interface Path<P extends string = string> {
  readonly pattern: P;
  /** Fills in the names, escaped; undefined and empty query values are left out. */
  href(
    ...given: unknown extends ParamsOf<P> ? [params?: null, query?: Query] : [params: ParamsOf<P>, query?: Query]
  ): string;
}

export function path<const P extends string>(pattern: P): Path<P> {
  return {
    pattern,
    href: (...given) => {
      // The signature above holds for callers; here every pattern is alike.
      const [params, query] = given as unknown as [Readonly<Record<string, string>> | null | undefined, Query?];
      const filled = pattern.replace(/:(\w+)|\*/g, (part, name: string | undefined) =>
        name === undefined
          ? (params?.["*"] ?? "").split("/").map(encodeURIComponent).join("/")
          : encodeURIComponent(params?.[name] ?? part),
      );
      return query === undefined ? filled : withQuery(filled, query);
    },
  };
}

function withQuery(address: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") search.set(name, String(value));
  }
  return search.size === 0 ? address : `${address}?${search}`;
}

export const paths = {
  home: path("/"),

  setup: path("/setup"),
  signIn: path("/sign-in"),
  signUp: path("/sign-up"),
  signOut: path("/sign-out"),
  reset: path("/reset"),
  choosePassword: path("/reset/:token"),
  account: path("/account"),
  accountPassword: path("/account/password"),
  accountSession: path("/account/sessions/:session/revocation"),
  accountTokens: path("/account/tokens"),
  accountToken: path("/account/tokens/:token/revocation"),
  accountDeletion: path("/account/deletion"),
  users: path("/admin/users"),
  userRemoval: path("/admin/users/:user/removal"),
  theme: path("/theme"),

  schemas: path("/schemas"),
  newSchema: path("/schemas/new"),
  schemaImport: path("/schemas/import"),
  schema: path("/schemas/:schema"),
  schemaDiagram: path("/schemas/:schema/diagram.svg"),
  schemaExport: path("/schemas/:schema/export/:format"),
  schemaEdits: path("/schemas/:schema/edits"),
  schemaUndo: path("/schemas/:schema/undo"),
  schemaRedo: path("/schemas/:schema/redo"),
  schemaDeletion: path("/schemas/:schema/deletion"),
  newEntity: path("/schemas/:schema/entities/new"),
  entity: path("/schemas/:schema/entities/:entity"),
  newRelationship: path("/schemas/:schema/relationships/new"),
  relationship: path("/schemas/:schema/relationships/:relationship"),
  newEndpoint: path("/schemas/:schema/endpoints/new"),
  endpoint: path("/schemas/:schema/endpoints/:endpoint"),
  /** The wizard; `step` is one of domain/personalization/steps.ts. */
  personalize: path("/schemas/:schema/personalize"),
  personalizeStep: path("/schemas/:schema/personalize/:step"),
  personalizePreview: path("/schemas/:schema/personalize/preview"),
  schemaGenerations: path("/schemas/:schema/generations"),

  generations: path("/generations"),
  generation: path("/generations/:generation"),
  generationEvents: path("/generations/:generation/events"),
  generationLog: path("/generations/:generation/log/:step"),
  generationRawLog: path("/generations/:generation/log.txt"),
  generationFiles: path("/generations/:generation/files"),
  generationFile: path("/generations/:generation/files/*"),
  generationReport: path("/generations/:generation/report"),
  generationDiagram: path("/generations/:generation/diagram.svg"),
  generationArchive: path("/generations/:generation/archive"),
  generationCancellation: path("/generations/:generation/cancellation"),
  generationRetry: path("/generations/:generation/retry"),
  generationDeletion: path("/generations/:generation/deletion"),

  pricing: path("/pricing"),
  docs: path("/docs"),
  docsPage: path("/docs/:page"),
  docsApi: path("/docs/api"),

  static: path("/static/*"),
  live: path("/health/live"),
  ready: path("/health/ready"),

  api: {
    openapi: path("/api/openapi.json"),
    stacks: path("/api/stacks"),
    extractSchema: path("/api/extract-schema"),
    generate: path("/api/generate"),
    generations: path("/api/generations"),
    generation: path("/api/generations/:generation"),
    generationEvents: path("/api/generations/:generation/events"),
    generationArchive: path("/api/generations/:generation/archive"),
    generationCancel: path("/api/generations/:generation/cancel"),
    generationRetry: path("/api/generations/:generation/retry"),
    stripeSession: path("/api/stripe/create-session"),
    stripeWebhook: path("/api/webhooks/stripe"),
  },
} as const;
