import type { ZoneBrief } from "#domain/fill/brief.ts";
import type { CheckResult } from "#domain/generation/generation.ts";
import type { Zone } from "#domain/stack/zones.ts";

/** More of a failure than this tells a model nothing new. */
const maxErrorLines = 60;

/**
 * Which zones caused a failed build, with the lines that say so: a line of output that names a place in a zone ("app/services/visit.py:42"), or a test that names
 * the zone's entity in its id ("[visits-…]"). A failure that names no zone blames none.
 */
export function blame(
  checks: readonly CheckResult[],
  { zones, briefs }: { readonly zones: ReadonlyMap<string, Zone>; readonly briefs: readonly ZoneBrief[] },
): ReadonlyMap<string, string> {
  const asked = briefs.flatMap((brief) => {
    const zone = zones.get(brief.zoneId);
    return zone === undefined ? [] : [{ brief, zone }];
  });
  const blamed = new Map<string, string[]>();
  for (const { title, verdict, detail } of checks) {
    if (detail === null || (verdict !== "failed" && verdict !== "timed-out")) continue;
    const lines = detail.split("\n");
    const guilty = guiltyOf(lines, asked);
    for (const id of guilty)
      blamed.set(id, [...(blamed.get(id) ?? []), `The check "${title}" says:`, ...lines.slice(-maxErrorLines)]);
  }
  return new Map([...blamed].map(([id, lines]) => [id, lines.slice(0, 2 * maxErrorLines).join("\n")]));
}

interface Asked {
  readonly brief: ZoneBrief;
  readonly zone: Zone;
}

function guiltyOf(lines: readonly string[], asked: readonly Asked[]): readonly string[] {
  const places = lines.flatMap(placesIn);
  const there = asked.filter(({ zone }) => places.some((place) => isIn(zone, place)));
  if (there.length > 0) return there.map(({ zone }) => zone.id);
  const marks = new Set(lines.flatMap((line) => markIn(line, asked) ?? []));
  return asked.filter(({ brief: { mark } }) => mark !== null && marks.has(mark)).map(({ zone }) => zone.id);
}

/** "FAILED tests/test_records.py::test_create[order-items-name]" speaks of "order-items", not of "order". */
function markIn(line: string, asked: readonly Asked[]): string | null {
  const id = /^(?:FAILED|ERROR) \S+?\[([^\]]{1,200})\]/.exec(line)?.[1];
  if (id === undefined) return null;
  const marks = asked.flatMap(({ brief: { mark } }) => (mark !== null && `${id}-`.startsWith(`${mark}-`) ? mark : []));
  return marks.sort((left, right) => right.length - left.length)[0] ?? null;
}

interface Place {
  readonly path: string;
  readonly line: number;
}

/** "app/x.py:42: error", "./app/x.py:42:5: F821", `File "/workspace/project/backend/app/x.py", line 42`. */
function placesIn(line: string): readonly Place[] {
  const short = [...line.matchAll(/([\w./-]{1,200}\.\w{1,4}):(\d{1,7})\b/g)];
  const long = [...line.matchAll(/File "([^"]{1,300})", line (\d{1,7})/g)];
  return [...short, ...long].map(([, path = "", number = ""]) => ({
    path: path.replace(/^(?:\.\/)+/, ""),
    line: Number(number),
  }));
}

/** The marker lines count, too: an error at a function's end stands there. */
function isIn(zone: Zone, { path, line }: Place): boolean {
  const same = zone.path === path || zone.path.endsWith(`/${path}`) || path.endsWith(`/${zone.path}`);
  return same && line >= zone.firstLine - 1 && line <= zone.lastLine + 1;
}
