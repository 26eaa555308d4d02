/** The time and randomness of this process; tests pass fixed ones. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds of a clock that never jumps, for durations. */
  monotonic(): number;
  /** Between 0 and 1, 1 excluded; good enough for ids, not for secrets. */
  random(): number;
}
