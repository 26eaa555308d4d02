import type { ApiToken } from "#domain/account/account.ts";
import { tokenIsLive, tokenLifetimes } from "#domain/account/lifetime.ts";
import { paths } from "#http/paths.ts";
import type { AccountProps } from "#views/account/account.tsx";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Field, Select } from "#views/parts/field.tsx";
import { RelativeTime } from "#views/parts/time.tsx";

interface TokenSectionProps {
  readonly tokens: readonly ApiToken[];
  readonly form: AccountProps["tokenForm"];
  readonly nowMs: number;
}

const lifetimes = tokenLifetimes.map((days) =>
  days === null ? { value: "never", label: "Never" } : { value: String(days), label: `In ${days} days` },
);

export function TokenSection({ tokens, form, nowMs }: TokenSectionProps): JSX.Element {
  return (
    <section id="tokens" aria-labelledby="tokens-title">
      <h2 id="tokens-title">API tokens</h2>
      <p class="subtle">
        For programs that act for you, such as a build server. <a href={paths.docsApi.href()}>What the API can do</a>
      </p>
      {tokens.length === 0 ? "" : <TokenList tokens={tokens} nowMs={nowMs} />}
      <form class="stack inline" method="post" action={paths.accountTokens.href()} novalidate>
        <ErrorSummary errors={form.errors} prefix="token-" />
        <Field
          label="Name of a new token"
          name="name"
          value={form.name}
          required
          errors={form.errors}
          prefix="token-"
          hint="What will use it."
        />
        <Select
          label="Expires"
          name="days"
          value={form.days}
          options={lifetimes}
          errors={form.errors}
          prefix="token-"
        />
        <div>
          <button type="submit">Create a token</button>
        </div>
      </form>
    </section>
  );
}

function TokenList({ tokens, nowMs }: { tokens: readonly ApiToken[]; nowMs: number }): JSX.Element {
  return (
    <ul class="rows">
      {tokens.map((token) => (
        <li>
          <div class="row-words">
            <span>
              <strong safe>{token.name}</strong> <code class="subtle nowrap" safe>{`sta_…${token.tail}`}</code>
            </span>
            <span class="subtle">
              {token.lastUsedAtMs === null ? (
                "never used"
              ) : (
                <>
                  last used <RelativeTime atMs={token.lastUsedAtMs} nowMs={nowMs} />
                </>
              )}
              {" · "}
              <Expiry token={token} nowMs={nowMs} />
            </span>
          </div>
          <form method="post" action={paths.accountToken.href({ token: token.id })}>
            <button type="submit">
              Revoke
              <span class="visually-hidden" safe>{` ${token.name}`}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function Expiry({ token, nowMs }: { token: ApiToken; nowMs: number }): JSX.Element {
  if (token.expiresAtMs === null) return <span>does not expire</span>;
  const when = <RelativeTime atMs={token.expiresAtMs} nowMs={nowMs} />;
  return tokenIsLive(token, nowMs) ? <span>expires {when}</span> : <span class="field-error">expired {when}</span>;
}
