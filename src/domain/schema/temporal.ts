/** Canonical ISO 8601 text for the three temporal types, or null when the text is no such value. Years 1 to 9999. */
export function canonicalTemporal(type: "date" | "time" | "datetime", text: string): string | null {
  const value = text.trim();
  if (type === "date") return canonicalDate(value);
  if (type === "time") return canonicalTime(value);
  const match = /^(\S{10})[T ](\S+?)(Z|[+-]\d{2}:?\d{2})?$/i.exec(value);
  if (match === null) return null;
  const date = canonicalDate(match[1] ?? "");
  const time = canonicalTime(match[2] ?? "");
  const offset = canonicalOffset(match[3] ?? "Z");
  return date === null || time === null || offset === null ? null : `${date}T${time}${offset}`;
}

/** For sorting and comparing canonical values: microseconds do not matter for bounds, so milliseconds are enough. */
export function temporalOrder(type: "date" | "time" | "datetime", canonical: string): number {
  if (type === "date") return Date.parse(`${canonical}T00:00:00Z`);
  if (type === "time") return Date.parse(`1970-01-01T${milliseconds(canonical)}Z`);
  return Date.parse(milliseconds(canonical));
}

function canonicalDate(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const real = year >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? text : null;
}

function canonicalTime(text: string): string | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,6})?)?$/.exec(text);
  if (match === null) return null;
  return `${match[1]}:${match[2]}:${match[3] ?? "00"}${(match[4] ?? "").replace(/\.?0+$/, "")}`;
}

function canonicalOffset(text: string): string | null {
  if (/^z$/i.test(text)) return "Z";
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (match === null || Number(match[2]) > 14 || Number(match[3]) > 59) return null;
  return match[2] === "00" && match[3] === "00" ? "Z" : `${match[1]}${match[2]}:${match[3]}`;
}

function milliseconds(text: string): string {
  return text.replace(/(\.\d{3})\d+/, "$1");
}
