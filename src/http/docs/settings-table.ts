/** As much of a setting as the documentation shows. */
export interface ShownSetting {
  readonly variable: string;
  readonly purpose: string;
  /** The default. */
  readonly value: string;
}

/** A Markdown table of all settings; made from what the program reads, so that it can't go stale. */
export function settingsTable(settings: readonly ShownSetting[]): string {
  const rows = settings.map(
    ({ variable, purpose, value }) => `| \`${variable}\` | ${text(purpose)} | ${cell(value)} |`,
  );
  return ["| variable | meaning | default |", "|---|---|---|", ...rows].join("\n");
}

function cell(value: string): string {
  return value === "" ? "" : `\`${value.replaceAll("|", "\\|")}\``;
}

function text(words: string): string {
  return words.replace(/[|<>*_`[\]\\]/g, "\\$&");
}
