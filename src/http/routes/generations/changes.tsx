import { isFinished } from "#domain/generation/status.ts";
import { answerFailure } from "#http/error-page.ts";
import { paths } from "#http/paths.ts";
import { page, seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import { userOf, type Visit } from "#http/visit.ts";
import { cancelGeneration } from "#services/cancel-generation.ts";
import { deleteGeneration } from "#services/delete-generation.ts";
import { ownedGeneration } from "#services/owned-generation.ts";
import { retryGeneration } from "#services/retry-generation.ts";
import { ConfirmView } from "#views/generations/confirm.tsx";
import type { GenerationRouteDeps } from "./deps.ts";

/** Cancel, try again, delete. What cannot be undone asks first. */
export function changeRoutes(deps: GenerationRouteDeps): readonly Route[] {
  return [
    get(paths.generationCancellation, "user", async (visit) => {
      const address = visit.params;
      const found = await ownedGeneration(address.generation, ownerOf(visit), deps);
      if (!found.ok) return answerFailure(visit, found.failure);
      if (isFinished(found.value.status)) return seeOther(paths.generation.href(address));
      const view = (
        <ConfirmView
          title={`Cancel ${found.value.name}?`}
          text="It stops at once and ends without a result. It can be tried again later, from the beginning."
          action={paths.generationCancellation.href(address)}
          back={paths.generation.href(address)}
          yes={{ label: "Cancel it", icon: "stop" }}
          no="Let it go on"
        />
      );
      return page(visit, view, { title: `Cancel ${found.value.name}?`, section: "generations" });
    }),
    post(paths.generationCancellation, "user", async (visit) => {
      const cancelled = await cancelGeneration(visit.params.generation, ownerOf(visit), deps);
      return cancelled.ok ? seeOther(paths.generation.href(visit.params)) : answerFailure(visit, cancelled.failure);
    }),
    post(paths.generationRetry, "user", async (visit) => {
      const again = await retryGeneration(visit.params.generation, ownerOf(visit), deps);
      if (!again.ok) return answerFailure(visit, again.failure);
      return seeOther(paths.generation.href({ generation: again.value.id }));
    }),
    get(paths.generationDeletion, "user", async (visit) => {
      const address = visit.params;
      const found = await ownedGeneration(address.generation, ownerOf(visit), deps);
      if (!found.ok) return answerFailure(visit, found.failure);
      const view = (
        <ConfirmView
          title={`Delete ${found.value.name}?`}
          text="Its archive, log and report are removed for good. The schema stays, and what you have downloaded."
          action={paths.generationDeletion.href(address)}
          back={paths.generation.href(address)}
          yes={{ label: "Delete it", icon: "trash" }}
          no="Keep it"
        />
      );
      return page(visit, view, { title: `Delete ${found.value.name}?`, section: "generations" });
    }),
    post(paths.generationDeletion, "user", async (visit) => {
      const deleted = await deleteGeneration(visit.params.generation, ownerOf(visit), deps);
      return deleted.ok ? seeOther(paths.generations.href()) : answerFailure(visit, deleted.failure);
    }),
  ];
}

function ownerOf(visit: Visit<unknown>) {
  return { userId: userOf(visit).id };
}
