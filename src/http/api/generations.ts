import { Type } from "typebox";
import { statusGroups } from "#domain/generation/status.ts";
import { paths } from "#http/paths.ts";
import { problem } from "#http/problem.ts";
import { cancelGeneration } from "#services/cancel-generation.ts";
import type { OrderDeps } from "#services/order-generation.ts";
import { ownedGeneration } from "#services/owned-generation.ts";
import { retryGeneration } from "#services/retry-generation.ts";
import { json } from "./answer.ts";
import { type Operation, operation } from "./operation.ts";
import { generationResource, listedResource } from "./resources.ts";
import { GenerationShape, GenerationsShape } from "./shapes.ts";

const mostListed = 100;
const usuallyListed = 20;

/** Looking at generations, and ending or repeating them. Each caller sees what is theirs. */
export function generationOperations(deps: OrderDeps): readonly Operation[] {
  const { store } = deps;
  const one = { description: "The generation.", shape: GenerationShape };
  const common = { access: "api", tag: "Generations" } as const;
  return [
    operation({
      ...common,
      id: "listGenerations",
      method: "GET",
      path: paths.api.generations,
      summary: "Your generations, newest first",
      description: "For the engine key: those that were started with it.",
      parameters: [
        { name: "status", in: "query", description: "Only these.", shape: Type.Enum([...statusGroups]) },
        { name: "search", in: "query", description: "Part of the name.", shape: Type.String({ maxLength: 200 }) },
        { name: "olderThan", in: "query", description: "From the page before.", shape: Type.String() },
        {
          name: "limit",
          in: "query",
          description: "How many.",
          shape: Type.Integer({ minimum: 1, maximum: mostListed, default: usuallyListed }),
        },
      ],
      answers: { 200: { description: "A page of them.", shape: GenerationsShape } },
      handle: async ({ visit, owner }) => {
        const listed = await store.list(owner, queryOf(visit.url.searchParams));
        if (!listed.ok) return problem(visit, listed.failure);
        const { rows, hasOlder } = listed.value;
        return json({ generations: rows.map(listedResource), olderThan: hasOlder ? (rows.at(-1)?.id ?? null) : null });
      },
    }),
    operation({
      ...common,
      id: "getGeneration",
      method: "GET",
      path: paths.api.generation,
      summary: "One generation",
      description: "Its status, progress and, when it failed, why and whose fault that is.",
      answers: { 200: one },
      handle: async ({ visit, owner }) => {
        const found = await ownedGeneration(visit.params.generation, owner, deps);
        return found.ok ? json(generationResource(found.value)) : problem(visit, found.failure);
      },
    }),
    operation({
      ...common,
      id: "cancelGeneration",
      method: "POST",
      path: paths.api.generationCancel,
      summary: "End a generation",
      description: "It ends in Failed with the category cancelled a moment later. Without effect on a finished one.",
      answers: { 202: one },
      handle: async ({ visit, owner }) => {
        const asked = await cancelGeneration(visit.params.generation, owner, deps);
        return asked.ok ? json(generationResource(asked.value), { status: 202 }) : problem(visit, asked.failure);
      },
    }),
    operation({
      ...common,
      id: "retryGeneration",
      method: "POST",
      path: paths.api.generationRetry,
      summary: "Try a failed generation again",
      description: "A new generation with the same input and today’s templates.",
      options: { perMinute: 5 },
      answers: { 202: { ...one, headers: { Location: "The new generation’s address." } } },
      handle: async ({ visit, owner }) => {
        const started = await retryGeneration(visit.params.generation, owner, deps);
        if (!started.ok) return problem(visit, started.failure);
        const resource = generationResource(started.value);
        return json(resource, { status: 202, headers: { Location: resource.links.self } });
      },
    }),
  ];
}

/** What cannot be used counts as not given, but for the limit, which is brought into its bounds. */
function queryOf(query: URLSearchParams) {
  const limit = Number(query.get("limit") ?? usuallyListed);
  return {
    group: statusGroups.find((group) => group === query.get("status")) ?? null,
    search: (query.get("search") ?? "").slice(0, 200),
    olderThan: query.get("olderThan"),
    limit: Math.min(mostListed, Math.max(1, Number.isInteger(limit) ? limit : usuallyListed)),
  };
}
