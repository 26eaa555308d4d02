import { planFeatures } from "#domain/billing/plan-features.ts";
import type { Plan } from "#domain/billing/plans.ts";
import { paths } from "#http/paths.ts";
import { Icon } from "#views/parts/icon.tsx";
import { Badge } from "#views/parts/notice.tsx";

/** What each plan gives. This installation takes no payments, so there is nothing to choose but what to make. */
export function PricingView({ plans }: { plans: readonly Plan[] }): JSX.Element {
  return (
    <div class="pricing">
      <header class="flow">
        <h1>Self-hosted: free, with every feature</h1>
        <p class="pricing-lead">
          You run StackAlchemist yourself, so it costs nothing, and no plan is locked. What it makes from your schema is
          yours, under any licence that you like. A plan only says how much is made.
        </p>
      </header>
      <ul class="plans">
        {plans.map((plan) => (
          <PlanCard plan={plan} />
        ))}
      </ul>
      <div class="flow">
        <h2 id="compare-title">Compared</h2>
        <Comparison plans={plans} />
      </div>
      <section class="flow pricing-notes" aria-labelledby="cost-title">
        <h2 id="cost-title">What it costs to run</h2>
        <p>
          A machine with two cores and 4 GB of memory builds a generation in minutes. No account elsewhere, no key and
          no language model is needed.{" "}
          <a href={paths.docsPage.href({ page: "self-hosting" })}>How to run it for a team</a>
        </p>
      </section>
    </div>
  );
}

function PlanCard({ plan: { name, gives, lacks } }: { plan: Plan }): JSX.Element {
  return (
    <li class={`card plan ${lacks === null ? "plan-ready" : ""}`}>
      <h2 safe>{name}</h2>
      {lacks === null ? <Badge tone="positive" label="Unlocked" /> : <Badge tone="neutral" label={lacks} />}
      <p safe>{gives}</p>
      {lacks === null ? (
        <a class="button primary" href={paths.home.href()}>
          Start
        </a>
      ) : (
        ""
      )}
    </li>
  );
}

function Comparison({ plans }: { plans: readonly Plan[] }): JSX.Element {
  return (
    <section class="table-scroll" aria-labelledby="compare-title" tabindex="0">
      <table class="comparison">
        <thead>
          <tr>
            <th scope="col">What you get</th>
            {plans.map(({ name }) => (
              <th scope="col" safe>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {planFeatures.map(({ label, tiers }) => (
            <tr>
              <th scope="row" safe>
                {label}
              </th>
              {plans.map(({ tier }) => (
                <td>{tiers.includes(tier) ? <Included /> : <span class="subtle">no</span>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Included(): JSX.Element {
  return (
    <span class="badge positive">
      <Icon name="check" />
      yes
    </span>
  );
}
