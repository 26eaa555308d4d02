import { addSecurityHeaders } from "#http/headers.ts";
import { loadStaticFiles } from "#http/static-files.ts";
import { assetPath } from "#src/assets.ts";
import { Page } from "#views/shell/page.tsx";
import { themeOf } from "#views/shell/theme.ts";
import { galleryCases } from "./cases.ts";
import { GalleryIndex } from "./index-view.tsx";

const same = (word: string) => word;

/** Serves the cases with the real shell, style sheet, scripts and security policy. */
export function startGallery(port: number): { readonly address: string; readonly stop: () => void } {
  const folder = assetPath("public");
  const assets = loadStaticFiles(folder);
  const server = Bun.serve({
    port,
    hostname: "127.0.0.1",
    fetch: async (request) => {
      const url = new URL(request.url);
      if (url.pathname === "/static/app.css")
        return new Response(assets.stylesheet.css, { headers: { "Content-Type": "text/css" } });
      if (url.pathname.startsWith("/static/"))
        return new Response(Bun.file(`${folder}/${url.pathname.slice(8).replaceAll("..", "")}`));
      const number = /^\/case\/(\d+)$/.exec(url.pathname)?.[1];
      const shown = number === undefined ? null : galleryCases[Number(number)];
      if (number !== undefined && !shown) return new Response("no such case", { status: 404 });
      const html = Page({
        title: shown?.title ?? shown?.name ?? "Gallery",
        user: url.searchParams.get("user") === "no" ? null : { email: "ada@example.com", isAdmin: true },
        theme: themeOf(url.searchParams.get("theme") ?? undefined),
        currentPath: url.pathname,
        icon: assets.href("icons/mark.svg"),
        stylesheet: assets.stylesheet.href,
        scripts: ["vendor/htmx.min.js", "js/app.js", "js/shortcuts.js", ...(shown?.scripts ?? [])].map(assets.href),
        section: shown?.section,
        wide: shown?.wide,
        children: shown ? shown.view(same) : GalleryIndex({ names: galleryCases.map(({ name }) => name) }),
      });
      const response = new Response(`<!doctype html>${html}`, {
        headers: { "Content-Type": "text/html; charset=utf-8" },
      });
      addSecurityHeaders(response.headers, { requestId: "gallery", secure: false });
      return response;
    },
  });
  return { address: `http://127.0.0.1:${server.port}`, stop: () => void server.stop(true) };
}
