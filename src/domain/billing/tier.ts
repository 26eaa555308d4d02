/** What a user gets (see `plans.ts`). Without payments every tier is unlocked. */
export const tiers = ["spark", "blueprint", "boilerplate", "infrastructure"] as const;
export type Tier = (typeof tiers)[number];
