import { plansFor } from "#domain/billing/plans.ts";
import { renderDocs } from "#http/docs/render-docs.ts";
import { settingsTable } from "#http/docs/settings-table.ts";
import { describeConfig } from "#src/config.ts";
import { DocsView } from "#views/docs/docs.tsx";
import { docsSources } from "#views/docs/pages.ts";
import { PricingView } from "#views/pricing/pricing.tsx";
import type { GalleryCase } from "./case.ts";

const settings = settingsTable(describeConfig({ HOME: "~" }));
const pages = docsSources.map((source) => renderDocs(source, settings));

export const docsCases: readonly GalleryCase[] = [
  ...pages.map(
    (page): GalleryCase => ({
      name: `docs · ${page.slug}`,
      section: "docs",
      view: () => <DocsView page={page} all={pages} />,
    }),
  ),
  { name: "pricing", section: "pricing", view: () => <PricingView plans={plansFor({ model: false })} /> },
];
