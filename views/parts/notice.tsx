import { Icon, type IconName } from "#views/parts/icon.tsx";

export type Tone = "positive" | "negative" | "warning" | "running" | "neutral";

const icons: Readonly<Record<Tone, IconName>> = {
  positive: "check",
  negative: "cross",
  warning: "warning",
  running: "running",
  neutral: "info",
};

/** A boxed message. `children` is markup: whoever gives it has escaped it. */
export function Notice({ tone, children }: { tone: Tone; children: JSX.Element }): JSX.Element {
  return (
    <div class={`notice ${tone}`} role={tone === "negative" ? "alert" : "status"}>
      <Icon name={icons[tone]} />
      <div>{children}</div>
    </div>
  );
}

/** A state as icon, word and colour, never colour alone. */
export function Badge({ tone, label }: { tone: Tone; label: string }): JSX.Element {
  return (
    <span class={`badge ${tone}`}>
      <Icon name={icons[tone]} />
      <span safe>{label}</span>
    </span>
  );
}
