import { paths } from "#http/paths.ts";
import { Icon } from "#views/parts/icon.tsx";
import type { Theme } from "#views/shell/theme.ts";

const next: Readonly<
  Record<Theme, { readonly theme: Theme; readonly icon: "sun" | "moon" | "contrast"; readonly now: string }>
> = {
  auto: { theme: "light", icon: "contrast", now: "as your system" },
  light: { theme: "dark", icon: "sun", now: "light" },
  dark: { theme: "auto", icon: "moon", now: "dark" },
};

/** One button that goes round: as the system, light, dark. A form, so that the server can render the choice. */
export function ThemeSwitch({ theme, currentPath }: { theme: Theme; currentPath: string }): JSX.Element {
  const { theme: following, icon, now } = next[theme];
  const label = `Theme: ${now}. Switch to ${following === "auto" ? "the system’s" : following}.`;
  return (
    <form method="post" action={paths.theme.href()}>
      <input type="hidden" name="theme" value={following} />
      <input type="hidden" name="next" value={currentPath} />
      <button type="submit" class="icon-button" aria-label={label} title={label}>
        <Icon name={icon} />
      </button>
    </form>
  );
}
