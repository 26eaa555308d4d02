import type { Log, LogLevel } from "#ports/log.ts";

const ranks: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

/** Writes `time level message key=value …` lines; values are JSON, so that nothing of them can look like another entry. */
export function createLineLog(threshold: LogLevel, print: (line: string) => void = console.error): Log {
  return {
    write: (level, message, fields = {}) => {
      if (ranks[level] < ranks[threshold]) return;
      const pairs = Object.entries(fields).map(([name, value]) => ` ${name}=${valueText(value)}`);
      print(`${new Date().toISOString()} ${level.padEnd(5)} ${message}${pairs.join("")}`);
    },
  };
}

function valueText(value: unknown): string {
  if (value instanceof Error) return JSON.stringify(value.stack ?? value.message);
  return JSON.stringify(value) ?? "null";
}
