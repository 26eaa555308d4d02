import type { ModelField } from "#domain/schema/model.ts";
import { temporalOrder } from "#domain/schema/temporal.ts";

type TemporalType = "date" | "time" | "datetime";

const dayMs = 86_400_000;
const stepMs: Readonly<Record<TemporalType, number>> = { date: dayMs, time: 60_000, datetime: 3_600_000 };

const everyday: Readonly<Record<TemporalType, readonly string[]>> = {
  date: ["2026-01-15", "2026-02-16", "2026-03-17", "2026-04-18", "2026-05-19"],
  time: ["08:00:00", "09:30:00", "12:15:00", "14:45:00", "18:00:00"],
  datetime: [
    "2026-01-15T08:00:00Z",
    "2026-02-16T09:30:00Z",
    "2026-03-17T12:15:00Z",
    "2026-04-18T14:45:00Z",
    "2026-05-19T18:00:00Z",
  ],
};

/** Everyday values first, then those next to the field's bounds. Not all are within them. */
export function* temporalCandidates(field: ModelField, type: TemporalType): Generator<string> {
  yield* everyday[type];
  for (const [bound, direction] of [
    [field.min, 1],
    [field.max, -1],
  ] as const) {
    if (bound === null) continue;
    yield bound;
    for (const step of [stepMs[type], 1_000]) {
      for (let count = 1; count <= 5; count += 1)
        yield textOf(temporalOrder(type, bound) + direction * count * step, type);
    }
  }
}

/** The moment in the type's own form; times wrap at midnight. */
export function textOf(ms: number, type: TemporalType): string {
  const iso = new Date(ms).toISOString();
  if (type === "date") return iso.slice(0, 10);
  if (type === "time") return iso.slice(11, 19);
  return `${iso.slice(0, 19)}Z`;
}
