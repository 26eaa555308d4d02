import type { Section } from "#views/shell/page.tsx";

/** One view in one state. */
export interface GalleryCase {
  /** "schema · 70 entities" */
  readonly name: string;
  readonly title?: string;
  readonly section?: Section;
  readonly wide?: boolean;
  readonly scripts?: readonly string[];
  /** Made anew for each showing; `text` makes every word that a user could have typed hostile in the test: put it around each of them. */
  readonly view: (text: (word: string) => string) => JSX.Element;
}
