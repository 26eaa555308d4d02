/** The part of randexp that is used here; the package ships no types. */
declare module "randexp" {
  export default class RandExp {
    constructor(pattern: string | RegExp, flags?: string);
    /** The most that an open repetition repeats. */
    max: number;
    /** A whole number from `from` to `to`, both inclusive. */
    randInt: (from: number, to: number) => number;
    readonly defaultRange: { add(from: number, to: number): unknown; subtract(from: number, to: number): unknown };
    gen(): string;
  }
}
