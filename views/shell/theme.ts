/** How a page is coloured: as the system says, or as the user chose. Kept in a cookie, so that the server renders it. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export function themeOf(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? "auto";
}
