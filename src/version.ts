import manifest from "../package.json" with { type: "json" };

/** The generator's version; part of every archive and of every cache key. */
export const version: string = manifest.version;
