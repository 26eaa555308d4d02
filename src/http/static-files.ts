import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The style sheet's address and those of scripts, with a hash of their content, so that browsers may keep them for ever. */
export interface StaticFiles {
  readonly stylesheet: { readonly href: string; readonly css: string };
  /** "/static/js/log.js?v=…" of "js/log.js". Throws for a file that is not there: a page would be broken. */
  href(file: string): string;
}

/**
 * Reads public/ once. The files of public/css become one style sheet, in the order of their names; cascade layers, not that order, decide
 * what wins.
 */
export function loadStaticFiles(folder: string): StaticFiles {
  const names = readdirSync(join(folder, "css"))
    .filter((name) => name.endsWith(".css"))
    .sort();
  const css = names.map((name) => readFileSync(join(folder, "css", name), "utf8")).join("\n");
  const hrefs = new Map<string, string>();
  return {
    stylesheet: { href: `/static/app.css?v=${hashOf(css)}`, css },
    href: (file) => {
      const known = hrefs.get(file);
      if (known !== undefined) return known;
      const href = `/static/${file}?v=${hashOf(readFileSync(join(folder, file)))}`;
      hrefs.set(file, href);
      return href;
    },
  };
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}
