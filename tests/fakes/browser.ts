import type { Web } from "#src/web.ts";

/** A page as a browser without scripts has it. */
export interface Shown {
  readonly status: number;
  readonly html: string;
  readonly path: string;
  readonly headers: Headers;
}

/** A browser without scripts: keeps cookies, follows redirects, fills in and sends the forms that it was shown. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly origin: string;
  readonly #fetch: Web["fetch"];
  readonly #address: string;

  constructor(fetch: Web["fetch"], options: { readonly address?: string; readonly origin?: string } = {}) {
    this.#fetch = fetch;
    this.#address = options.address ?? "192.0.2.1";
    this.origin = options.origin ?? "http://localhost";
  }

  /** One request, redirects not followed. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookies = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    if (cookies !== "" && !headers.has("cookie")) headers.set("cookie", cookies);
    if (!headers.has("sec-fetch-site") && !headers.has("origin")) headers.set("sec-fetch-site", "same-origin");
    headers.set("x-forwarded-for", this.#address);
    const response = await this.#fetch(
      new Request(`http://localhost${path}`, { redirect: "manual", ...init, headers }),
    );
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return response;
  }

  async open(path: string): Promise<Shown> {
    return this.#follow(path, await this.send(path));
  }

  /** Sends the form with this action of a page, with its hidden fields and what is typed into the others. */
  async submit(page: Shown, action: string, typed: Readonly<Record<string, string>> = {}, to = action): Promise<Shown> {
    const fields = await fieldsOf(page.html, action);
    const body = new URLSearchParams({ ...fields, ...typed });
    return this.#follow(to, await this.send(to, { method: "POST", body }), body);
  }

  async #follow(path: string, response: Response, body?: URLSearchParams): Promise<Shown> {
    const location = response.headers.get("location");
    if (location === null || response.status < 300 || response.status > 399) {
      return { status: response.status, html: await response.text(), path, headers: response.headers };
    }
    const { pathname, search } = new URL(location, "http://localhost");
    const next = `${pathname}${search}`;
    const again = response.status === 307 && body !== undefined;
    const answer = await this.send(next, again ? { method: "POST", body } : {});
    return this.#follow(next, answer, again ? body : undefined);
  }

  #keep(cookie: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (/Max-Age=0/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

async function fieldsOf(html: string, action: string): Promise<Readonly<Record<string, string>>> {
  const fields: Record<string, string> = {};
  let found = false;
  let inside = false;
  const rewriter = new HTMLRewriter()
    .on("form", {
      element: (form) => {
        inside = form.getAttribute("action") === action && form.getAttribute("method") === "post";
        found ||= inside;
        form.onEndTag(() => {
          inside = false;
        });
      },
    })
    .on("input[name]", {
      element: (input) => {
        if (inside) fields[input.getAttribute("name") ?? ""] = unescaped(input.getAttribute("value") ?? "");
      },
    });
  await rewriter.transform(new Response(html)).text();
  if (!found) throw new Error(`the page has no form for ${action}`);
  return fields;
}

function unescaped(text: string): string {
  return text
    .replaceAll("&#34;", '"')
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
