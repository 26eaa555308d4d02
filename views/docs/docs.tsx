import { paths } from "#http/paths.ts";

/** A page of the documentation, rendered from our own Markdown. */
export interface DocsPage {
  readonly slug: string;
  readonly title: string;
  /** Trusted markup: made from files of this program, never from what users typed. */
  readonly html: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

export interface DocsProps {
  readonly page: DocsPage;
  readonly all: readonly DocsPage[];
}

export function DocsView({ page, all }: DocsProps): JSX.Element {
  const at = all.indexOf(page);
  return (
    <div class="docs">
      <nav class="docs-contents" aria-label="Documentation">
        <ul>
          {all.map((each) => (
            <li>
              <a href={hrefOf(each)} {...(each === page ? { "aria-current": "page" } : {})} safe>
                {each.title}
              </a>
              {each === page ? <Sections page={page} /> : ""}
            </li>
          ))}
          <li>
            <a href={paths.docsApi.href()}>HTTP API</a>
          </li>
        </ul>
      </nav>
      <article class="prose">
        <DocsText page={page} />
        <nav class="docs-onwards" aria-label="Previous and next">
          <Onwards page={all[at - 1]} label="Previous" />
          <Onwards page={all[at + 1]} label="Next" />
        </nav>
      </article>
    </div>
  );
}

function DocsText({ page }: { page: DocsPage }): JSX.Element {
  const safeMarkup = page.html;
  return <div class="flow">{safeMarkup}</div>;
}

function Sections({ page: { sections } }: { page: DocsPage }): JSX.Element {
  if (sections.length === 0) return "";
  return (
    <ul>
      {sections.map(({ id, title }) => (
        <li>
          <a href={`#${id}`} safe>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Onwards({ page, label }: { page: DocsPage | undefined; label: string }): JSX.Element {
  if (page === undefined) return <span></span>;
  return (
    <a href={hrefOf(page)}>
      <span class="subtle" safe>
        {label}
      </span>
      <span safe>{page.title}</span>
    </a>
  );
}

function hrefOf({ slug }: DocsPage): string {
  return paths.docsPage.href({ page: slug });
}
