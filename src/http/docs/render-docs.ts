import { paths } from "#http/paths.ts";
import type { DocsPage } from "#views/docs/docs.tsx";

/** Text that stands for a table of the settings in a Markdown file. */
export const settingsMark = "<!-- settings -->";

/**
 * Renders one Markdown file of ours: its title and sections for the contents, links between the files as links between pages, code with a button to
 * copy it, tables that scroll alone. `settings` is a Markdown table.
 */
export function renderDocs(source: { readonly slug: string; readonly markdown: string }, settings: string): DocsPage {
  const markdown = source.markdown.replace(settingsMark, settings);
  const html = Bun.markdown.html(markdown, { headings: { ids: true } });
  return {
    slug: source.slug,
    title: textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? source.slug),
    sections: [...html.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/gs)].map(([, id = "", inner = ""]) => ({
      id,
      title: textOf(inner),
    })),
    html: withScrollingTables(withCopyButtons(withAnchors(withPageLinks(html)))),
  };
}

function withPageLinks(html: string): string {
  return html.replace(/href="([\w-]+)\.md(#[\w-]+)?"/g, (_, page: string, anchor: string | undefined) => {
    return `href="${paths.docsPage.href({ page })}${anchor ?? ""}"`;
  });
}

/** A heading leads to itself, so that its address can be copied. */
function withAnchors(html: string): string {
  return html.replace(
    /<h([23]) id="([^"]+)">(.*?)<\/h\1>/gs,
    (_, level: string, id: string, inner: string) =>
      `<h${level} id="${id}"><a class="heading" href="#${id}">${inner}</a></h${level}>`,
  );
}

function withCopyButtons(html: string): string {
  let number = 0;
  return html.replace(/<pre>(.*?)<\/pre>/gs, (_, code: string) => {
    number += 1;
    const id = `code-${number}`;
    return (
      `<div class="code"><pre id="${id}" tabindex="0">${code}</pre>` +
      `<button type="button" data-copy="#${id}" hidden>Copy</button></div>`
    );
  });
}

function withScrollingTables(html: string): string {
  return html.replace(/<table>.*?<\/table>/gs, (table) => `<div class="table-scroll" tabindex="0">${table}</div>`);
}

/** What is left of markup without its tags; escaped again where it is shown. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
