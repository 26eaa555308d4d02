import { paths } from "#http/paths.ts";
import { page } from "#http/respond.ts";
import { get, type Route } from "#http/route.ts";
import { PricingView } from "#views/pricing/pricing.tsx";

export function pricingRoutes(): readonly Route[] {
  return [
    get(paths.pricing, "anyone", (visit) => page(visit, <PricingView />, { title: "Pricing", section: "pricing" })),
  ];
}
