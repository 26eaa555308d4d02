import { readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { localPath } from "#http/local-path.ts";
import { paths } from "#http/paths.ts";
import { seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import { themeOf } from "#views/shell/theme.ts";

const year = 365 * 86_400;

/** What belongs to no page: the theme switch and the health checks. */
export function shellRoutes(deps: { readonly isReady: () => Promise<boolean> }): readonly Route[] {
  return [
    post(paths.theme, "anyone", async (visit) => {
      const form = await readForm(visit.request, 4_000);
      if (!form.ok) return answerFailure(visit, form.failure);
      const secure = visit.origin.startsWith("https:") ? "; Secure" : "";
      const cookie = `theme=${themeOf(form.value.text("theme"))}; Path=/; Max-Age=${year}; SameSite=Lax${secure}`;
      return seeOther(localPath(form.value.text("next")), { "Set-Cookie": cookie });
    }),
    get(paths.live, "anyone", () => plain("ok")),
    get(paths.ready, "anyone", async () => ((await deps.isReady()) ? plain("ok") : plain("not ready", 503))),
  ];
}

function plain(text: string, status = 200): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
