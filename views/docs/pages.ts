import accounts from "./pages/accounts.md" with { type: "text" };
import archive from "./pages/archive.md" with { type: "text" };
import describing from "./pages/describing.md" with { type: "text" };
import gettingStarted from "./pages/getting-started.md" with { type: "text" };
import importing from "./pages/importing.md" with { type: "text" };
import proof from "./pages/proof.md" with { type: "text" };
import schemaFormat from "./pages/schema-format.md" with { type: "text" };
import selfHosting from "./pages/self-hosting.md" with { type: "text" };

/** The documentation, in reading order; each is a Markdown file that can be read as it is. Its first line is its title. */
export const docsSources: readonly { readonly slug: string; readonly markdown: string }[] = [
  { slug: "getting-started", markdown: gettingStarted },
  { slug: "describing", markdown: describing },
  { slug: "importing", markdown: importing },
  { slug: "schema-format", markdown: schemaFormat },
  { slug: "archive", markdown: archive },
  { slug: "proof", markdown: proof },
  { slug: "self-hosting", markdown: selfHosting },
  { slug: "accounts", markdown: accounts },
];
