import { renderDocs } from "#http/docs/render-docs.ts";
import { type ShownSetting, settingsTable } from "#http/docs/settings-table.ts";
import { answerFailure } from "#http/error-page.ts";
import { notFound } from "#http/failures.ts";
import { paths } from "#http/paths.ts";
import { page, seeOther } from "#http/respond.ts";
import { get, type Route } from "#http/route.ts";
import { DocsView } from "#views/docs/docs.tsx";
import { docsSources } from "#views/docs/pages.ts";

/** The documentation inside the program, rendered when it is first asked for. */
export function docsRoutes(deps: { readonly settings: readonly ShownSetting[] }): readonly Route[] {
  let rendered: readonly ReturnType<typeof renderDocs>[] | null = null;
  const pages = () => {
    rendered ??= docsSources.map((source) => renderDocs(source, settingsTable(deps.settings)));
    return rendered;
  };
  return [
    get(paths.docs, "anyone", () => seeOther(paths.docsPage.href({ page: "getting-started" }))),
    get(paths.docsPage, "anyone", (visit) => {
      const shown = pages().find(({ slug }) => slug === visit.params.page);
      if (shown === undefined) return answerFailure(visit, notFound);
      return page(visit, <DocsView page={shown} all={pages()} />, { title: shown.title, section: "docs" });
    }),
  ];
}
