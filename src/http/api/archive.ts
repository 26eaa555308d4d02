import { Type } from "typebox";
import { archiveResponse } from "#http/archive-response.ts";
import { paths } from "#http/paths.ts";
import { problem } from "#http/problem.ts";
import type { ArchiveStorage } from "#ports/archive-storage.ts";
import type { GenerationStore } from "#ports/generation-store.ts";
import { readArchive } from "#services/read-archive.ts";
import { type Operation, operation } from "./operation.ts";

/** The finished repository. */
export function archiveOperation(deps: {
  readonly store: GenerationStore;
  readonly storage: ArchiveStorage;
}): Operation {
  return operation({
    id: "downloadArchive",
    method: "GET",
    path: paths.api.generationArchive,
    access: "api",
    tag: "Generations",
    summary: "Download the repository",
    description: "A ZIP; the same input gives the same bytes. 404 until the generation has succeeded.",
    parameters: [
      {
        name: "If-None-Match",
        in: "header",
        description: "The ETag that you have: answered with 304 when it is still that.",
        shape: Type.String(),
      },
    ],
    answers: {
      200: { description: "The archive.", mediaType: "application/zip", headers: { ETag: "Its SHA-256, in quotes." } },
      304: { description: "You have it already." },
    },
    handle: async ({ visit, owner }) => {
      const read = await readArchive(visit.params.generation, owner, deps);
      return read.ok ? archiveResponse(visit, read.value) : problem(visit, read.failure);
    },
  });
}
