import type { ZoneFill } from "#domain/generation/generation.ts";
import { maxRetries } from "#domain/generation/transition.ts";
import type { Zone } from "#domain/stack/zones.ts";

/** Who wrote a fill that nobody had to pay for: it is the zone's own default body. */
const nobody = "";

/** The zone's default in place of what a model could not give. */
export function standardFill(zone: Zone, attempt: number): ZoneFill {
  const cost = { inputTokens: 0, outputTokens: 0, cachedTokens: 0, costMicroUsd: 0 };
  return { zoneId: zone.id, attempt, body: zone.body, model: nobody, ...cost };
}

/** Whether the default stands in for something that was asked for. */
export function fellBack(fill: ZoneFill): boolean {
  return fill.model === nobody;
}

/** What each zone holds in the build after `retryCount` failed ones. */
export function fillsAt(fills: readonly ZoneFill[], retryCount: number): ReadonlyMap<string, ZoneFill> {
  const latest = new Map<string, ZoneFill>();
  for (const fill of fills) {
    const known = latest.get(fill.zoneId);
    if (fill.attempt <= retryCount && (known === undefined || known.attempt < fill.attempt))
      latest.set(fill.zoneId, fill);
  }
  return latest;
}

/** What to do about a zone in a generation's next attempt. */
export interface RepairPlan {
  /** Asked again, with what went wrong. */
  readonly repair: ReadonlyMap<string, string>;
  /** Back to the default. */
  readonly giveUp: readonly string[];
}

/**
 * After a failed build: the zones that it blames are repaired. When it blames none, or repairs have had their turns, every zone with logic of its own goes back
 * to its default, so that the last build is the one that always passes.
 */
export function planRepair(
  filled: readonly string[],
  blamed: ReadonlyMap<string, string>,
  retryCount: number,
): RepairPlan {
  const guilty = new Map([...blamed].filter(([id]) => filled.includes(id)));
  if (guilty.size === 0 || retryCount >= maxRetries) return { repair: new Map(), giveUp: filled };
  return { repair: guilty, giveUp: [] };
}
