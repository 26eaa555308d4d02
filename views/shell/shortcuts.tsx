import { paths } from "#http/paths.ts";

const places: readonly { readonly keys: string; readonly label: string; readonly href: string }[] = [
  { keys: "g h", label: "New", href: paths.home.href() },
  { keys: "g s", label: "Schemas", href: paths.schemas.href() },
  { keys: "g g", label: "Generations", href: paths.generations.href() },
  { keys: "g d", label: "Docs", href: paths.docs.href() },
];

/** What the keys do, and the switch to turn them off (WCAG 2.1.4). Opened by public/js/shortcuts.js alone; without it nothing is shown. */
export function Shortcuts(): JSX.Element {
  return (
    <dialog id="shortcuts" aria-labelledby="shortcuts-title">
      <form method="dialog" class="flow">
        <h2 id="shortcuts-title">Keyboard shortcuts</h2>
        <dl class="shortcut-list">
          {places.map(({ keys, label, href }) => (
            <div>
              <dt>
                <Keys keys={keys} />
              </dt>
              <dd>
                <a href={href} data-keys={keys} safe>
                  {label}
                </a>
              </dd>
            </div>
          ))}
          <Act keys="/" act="Go to the search or the description" />
          <Act keys="j k" act="Next and previous row of a list" />
          <Act keys="Ctrl Enter" act="Send the text you are in" />
          <Act keys="?" act="This list" />
        </dl>
        <p class="field checkbox">
          <label for="shortcuts-on">
            <input id="shortcuts-on" type="checkbox" data-shortcuts-on />
            <span>Use keys without Ctrl in this browser</span>
          </label>
        </p>
        <p class="actions">
          <button type="submit">Close</button>
        </p>
      </form>
    </dialog>
  );
}

function Act({ keys, act }: { keys: string; act: string }): JSX.Element {
  return (
    <div>
      <dt>
        <Keys keys={keys} />
      </dt>
      <dd safe>{act}</dd>
    </div>
  );
}

function Keys({ keys }: { keys: string }): JSX.Element {
  return (
    <>
      {keys.split(" ").map((key) => (
        <kbd safe>{key}</kbd>
      ))}
    </>
  );
}
