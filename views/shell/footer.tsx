import { paths } from "#http/paths.ts";
import { Shortcuts } from "#views/shell/shortcuts.tsx";

/** Help stands in the same place on every page (WCAG 3.2.6). */
export function Footer(): JSX.Element {
  return (
    <footer class="site-footer">
      <a href={paths.docs.href()}>Help</a>
      <a href={paths.docsApi.href()}>API</a>
      <button type="button" class="plain" data-shortcuts hidden>
        Keyboard shortcuts
      </button>
      <Shortcuts />
    </footer>
  );
}
