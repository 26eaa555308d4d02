import { Notice } from "#views/parts/notice.tsx";

/** The one time that a token's secret is seen. */
export function NewTokenNotice({ name, secret }: { name: string; secret: string }): JSX.Element {
  return (
    <Notice tone="positive">
      <div class="flow once">
        <p>
          <strong>Copy the token of “{<span safe>{name}</span>}” now.</strong> It is not shown again.
        </p>
        <div class="copyable">
          <code id="new-token" safe>
            {secret}
          </code>
          <button type="button" data-copy="#new-token" hidden>
            Copy
          </button>
        </div>
        <p class="subtle">
          Programs send it as <code>Authorization: Bearer sta_…</code> and act for you until it ends. Treat it like your
          password.
        </p>
      </div>
    </Notice>
  );
}
