import { type Tier, tiers } from "#domain/billing/tier.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { DescriptionSource } from "#src/cli/describe.ts";
import { type FlagValues, usage } from "#src/cli/flags.ts";

/** What the flags of `generate` ask for. */
export interface GenerateRequest {
  readonly source: DescriptionSource;
  readonly out: string;
  readonly stack: string | undefined;
  readonly name: string | undefined;
  readonly tier: Tier;
  readonly personalizationFile: string | undefined;
  readonly verify: boolean;
  readonly fresh: boolean;
}

const longestName = 120;

export function readRequest(flags: FlagValues): Result<GenerateRequest> {
  const source = sourceOf(flags);
  if (!source.ok) return source;
  const out = flags.text("out");
  if (out === undefined)
    return fail(usage("--out is missing.", "Say where the result goes: --out clinic.zip or --out ./clinic"));
  const word = flags.text("tier") ?? tiers[0];
  const tier = tiers.find((known) => known === word.toLowerCase());
  if (tier === undefined) {
    return fail(
      usage(`--tier ${JSON.stringify(word)} is not available.`, `Choose one of ${tiers.join(", ")}, or leave it out.`),
    );
  }
  const name = flags.text("name");
  if (name !== undefined && (name.trim() === "" || name.length > longestName)) {
    return fail(usage(`--name must have 1 to ${longestName} characters.`, "Give the project a shorter name."));
  }
  return ok({
    source: source.value,
    out,
    stack: flags.text("stack"),
    name,
    tier,
    personalizationFile: flags.text("personalization"),
    verify: !flags.on("no-verify"),
    fresh: flags.on("fresh"),
  });
}

function sourceOf(flags: FlagValues): Result<DescriptionSource> {
  const prompt = flags.text("prompt");
  const file = flags.text("schema");
  if (prompt !== undefined && file !== undefined) {
    return fail(usage("--prompt and --schema are both given.", "Give one of them."));
  }
  if (prompt !== undefined) return ok({ prompt });
  if (file !== undefined) return ok({ file });
  return fail(usage("Nothing says what to generate.", 'Give --prompt "…" or --schema FILE.'));
}
