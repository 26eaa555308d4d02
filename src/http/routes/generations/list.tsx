import { statusGroups } from "#domain/generation/status.ts";
import { answerFailure } from "#http/error-page.ts";
import { paths } from "#http/paths.ts";
import { page } from "#http/respond.ts";
import { get, type Route } from "#http/route.ts";
import { userOf } from "#http/visit.ts";
import { GenerationsView } from "#views/generations/list.tsx";
import type { GenerationRouteDeps } from "./deps.ts";

const rowsOfAPage = 50;
const longestSearch = 200;

/** The history of an account. */
export function listRoutes({ store, stackTitle }: GenerationRouteDeps): readonly Route[] {
  return [
    get(paths.generations, "user", async (visit) => {
      const owner = { userId: userOf(visit).id };
      const { searchParams } = visit.url;
      const search = (searchParams.get("q") ?? "").trim().slice(0, longestSearch);
      const group = statusGroups.find((each) => each === searchParams.get("status")) ?? null;
      const olderThan = searchParams.get("older");
      const [listed, counts] = await Promise.all([
        store.list(owner, { group, search, olderThan, limit: rowsOfAPage }),
        store.counts(owner, search),
      ]);
      if (!listed.ok) return answerFailure(visit, listed.failure);
      if (!counts.ok) return answerFailure(visit, counts.failure);
      const { hasOlder } = listed.value;
      const rows = listed.value.rows.map((row) => ({ ...row, stackTitle: stackTitle(row.stack) }));
      const view = (
        <GenerationsView
          rows={rows}
          counts={counts.value}
          group={group}
          search={search}
          olderThan={hasOlder ? (rows.at(-1)?.id ?? null) : null}
          isOlderPage={olderThan !== null}
          nowMs={visit.nowMs}
        />
      );
      return page(visit, view, { title: "Generations", section: "generations", scripts: ["js/confirm.js"] });
    }),
  ];
}
