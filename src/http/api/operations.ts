import type { StackSummary } from "#domain/stack/manifest.ts";
import { paths } from "#http/paths.ts";
import type { Route } from "#http/route.ts";
import type { ArchiveStorage } from "#ports/archive-storage.ts";
import type { DirectDeps } from "#services/generate-directly.ts";
import type { GenerationWatch } from "#services/watch-generation.ts";
import { archiveOperation } from "./archive.ts";
import { routeOf } from "./call.ts";
import { describeOperations } from "./describe.ts";
import { eventsOperation } from "./events.ts";
import { generateOperation } from "./generate.ts";
import { generationOperations } from "./generations.ts";
import { openApiOf } from "./openapi.ts";
import { type Operation, operation } from "./operation.ts";
import { paymentOperations } from "./payments.ts";

export interface ApiDeps extends DirectDeps {
  readonly stacks: readonly StackSummary[];
  readonly storage: ArchiveStorage;
  readonly watch: GenerationWatch;
  readonly version: string;
}

/** The whole API: the table that routes, the OpenAPI document and the page about it are made from. */
export function apiOperations(deps: ApiDeps): readonly Operation[] {
  const { order, watch, storage } = deps;
  const { store } = order;
  const described: readonly Operation[] = [
    ...describeOperations(deps),
    generateOperation(deps),
    ...generationOperations(order),
    eventsOperation({ store, watch }),
    archiveOperation({ store, storage }),
    ...paymentOperations(),
  ];
  const all: readonly Operation[] = [...described, documentOperation(() => text)];
  const text: string = JSON.stringify(openApiOf(all, deps));
  return all;
}

/** The document describes itself, too, so that its text is there only later. */
function documentOperation(text: () => string): Operation {
  const headers = { "Content-Type": "application/json", "Cache-Control": "public, max-age=300" };
  return operation({
    id: "getOpenApi",
    method: "GET",
    path: paths.api.openapi,
    access: "anyone",
    tag: "Describe",
    summary: "This description, for programs",
    description: "An OpenAPI 3.1 document.",
    answers: { 200: { description: "The document.", mediaType: "application/json" } },
    handle: () => new Response(text(), { headers }),
  });
}

export function apiRoutes(operations: readonly Operation[]): readonly Route[] {
  return operations.map(routeOf);
}
