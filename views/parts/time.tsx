/** "3 minutes ago" with the exact time (UTC) as its title; js/app.js puts the reader's own time zone there. */
export function RelativeTime({ atMs, nowMs }: { atMs: number; nowMs: number }): JSX.Element {
  const iso = new Date(atMs).toISOString();
  return (
    <time datetime={iso} title={`${iso.slice(0, 16).replace("T", " ")} UTC`} safe>
      {relative(atMs - nowMs)}
    </time>
  );
}

const format = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_536_000_000],
  ["month", 2_592_000_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

function relative(differenceMs: number): string {
  const [unit, size] = units.find(([, each]) => Math.abs(differenceMs) >= each) ?? ["second", 1_000];
  if (unit === "second") return "just now";
  return format.format(Math.round(differenceMs / size), unit);
}

/** "42 s", "3 min 05 s", "1 h 02 min". */
export function durationText(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${String(seconds % 60).padStart(2, "0")} s`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}
