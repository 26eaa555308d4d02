import type { Visit } from "#http/visit.ts";
import type { PageProps } from "#views/shell/page.tsx";

/** On every page, in this order. */
const baseScripts = ["vendor/htmx.min.js", "js/app.js", "js/shortcuts.js"] as const;

/** What the shell shows of a request. */
export function pagePropsOf(
  visit: Visit<unknown>,
  scripts: readonly string[] = [],
): Pick<PageProps, "user" | "theme" | "currentPath" | "icon" | "stylesheet" | "scripts"> {
  const { caller, theme, url, assets } = visit;
  return {
    user: caller.kind === "user" ? { email: caller.user.email, isAdmin: caller.user.role === "admin" } : null,
    theme,
    currentPath: `${url.pathname}${url.search}`,
    icon: assets.href("icons/mark.svg"),
    stylesheet: assets.stylesheet.href,
    scripts: [...baseScripts, ...scripts].map(assets.href),
  };
}
