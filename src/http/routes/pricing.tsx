import type { Plan } from "#domain/billing/plans.ts";
import { paths } from "#http/paths.ts";
import { page } from "#http/respond.ts";
import { get, type Route } from "#http/route.ts";
import { PricingView } from "#views/pricing/pricing.tsx";

/** What each plan gives, and what this installation makes of it. */
export function pricingRoutes(plans: readonly Plan[]): readonly Route[] {
  return [
    get(paths.pricing, "anyone", (visit) =>
      page(visit, <PricingView plans={plans} />, { title: "Pricing", section: "pricing" }),
    ),
  ];
}
