import { pagePropsOf } from "#http/page-props.ts";
import type { Visit } from "#http/visit.ts";
import { Page, type PageProps } from "#views/shell/page.tsx";

/** What a view gives. Views never wait for anything, so that what Kita types as string or promise is a string. */
export type Markup = JSX.Element;

export interface PageOptions {
  readonly title: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Scripts of this page alone, below public: "js/log.js", "vendor/hx-sse.min.js". */
  readonly scripts?: readonly string[];
  /** Which entry of the navigation is this page's. */
  readonly section?: PageProps["section"];
  /** The content takes the window's whole width (the editor, the log). */
  readonly wide?: boolean;
}

/** A whole page with the shell around `content`. */
export function page(visit: Visit<unknown>, content: Markup, options: PageOptions): Response {
  const { status = 200, headers = {}, scripts, ...shell } = options;
  const document = Page({ ...pagePropsOf(visit, scripts), ...shell, children: content });
  return htmlResponse(`<!doctype html>${document}`, { status, headers });
}

/** A part of a page for htmx to swap in; `parts` may hold `<hx-partial hx-target="#id">` elements for other places. */
export function fragment(
  content: Markup,
  options: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  return htmlResponse(String(content), options);
}

/** After a form was taken: the browser gets the next page by GET, also when it reloads. htmx follows it like a browser. */
export function seeOther(location: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status: 303, headers: { Location: location, ...headers } });
}

function htmlResponse(
  body: string,
  { status = 200, headers = {} }: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> },
): Response {
  return new Response(body, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      // Pages are one person's; the same address answers with a page or a part of it.
      "Cache-Control": "private, no-store",
      Vary: "HX-Request, Cookie",
      ...headers,
    },
  });
}
