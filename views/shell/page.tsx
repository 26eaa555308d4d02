import { Footer } from "#views/shell/footer.tsx";
import { Header } from "#views/shell/header.tsx";
import type { Theme } from "#views/shell/theme.ts";

export interface PageUser {
  readonly email: string;
  readonly isAdmin: boolean;
}

export type Section = "new" | "schemas" | "generations" | "docs" | "pricing" | "account" | "users";

export interface PageProps {
  readonly title: string;
  readonly user: PageUser | null;
  readonly theme: Theme;
  /** Where the theme switch and signing in come back to. */
  readonly currentPath: string;
  readonly icon: string;
  readonly stylesheet: string;
  /** Addresses, htmx first. */
  readonly scripts: readonly string[];
  readonly section?: Section | undefined;
  readonly wide?: boolean | undefined;
  readonly children: JSX.Element;
}

/** The document around every page. Exactly one `<h1>` comes from the content. */
export function Page(props: PageProps): JSX.Element {
  const { title, theme, icon, stylesheet, wide, children } = props;
  const [htmx, ...scripts] = props.scripts;
  return (
    <html lang="en" {...(theme === "auto" ? {} : { "data-theme": theme })}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title safe>{title === "StackAlchemist" ? title : `${title} · StackAlchemist`}</title>
        <link rel="icon" href={icon} type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
        {scripts.map((source) => (
          <script src={source} defer></script>
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to content
        </a>
        <Header {...props} />
        <main id="content" class={wide ? "wide" : ""} tabindex="-1">
          {children}
        </main>
        <Footer />
        {/* Not deferred: then it begins after all deferred scripts. Deferred itself it would not wait for its extensions. */}
        <script src={htmx}></script>
      </body>
    </html>
  );
}
