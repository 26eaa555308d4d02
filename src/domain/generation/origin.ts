/** Where a generation was started. Those of the command line are run by their command; the server runs the others. */
export const generationOrigins = ["command-line", "web", "api"] as const;
export type GenerationOrigin = (typeof generationOrigins)[number];
