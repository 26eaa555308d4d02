/** Whole numbers from `from` to `to`, both inclusive; the same seed gives the same numbers on every machine. */
export type RandomInt = (from: number, to: number) => number;

/** Mulberry32 seeded by the text: quick and even enough for examples, and nothing else. */
export function seededInt(seed: string): RandomInt {
  let state = 0x9e3779b9;
  for (let index = 0; index < seed.length; index += 1)
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193) >>> 0;
  return (from, to) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const unit = ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    return from + Math.floor(unit * (to - from + 1));
  };
}
