import { paths } from "#http/paths.ts";
import { Code } from "#views/api/code.tsx";
import { OperationSection, type ShownOperation } from "#views/api/operation.tsx";

export type { ShownOperation } from "#views/api/operation.tsx";

/** The API for people: who may call it, and every operation with a command that works. */
export function ApiView({
  operations,
  origin,
}: {
  operations: readonly ShownOperation[];
  origin: string;
}): JSX.Element {
  return (
    <div class="docs">
      <nav class="docs-contents" aria-label="Documentation">
        <ul>
          <li>
            <a href={paths.docs.href()}>All documentation</a>
          </li>
          <li>
            <a href={paths.docsApi.href()} aria-current="page">
              HTTP API
            </a>
            <ul>
              {operations.map(({ id, summary }) => (
                <li>
                  <a href={`#${id}`} safe>
                    {summary}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        </ul>
      </nav>
      <article class="prose api">
        <div class="flow">
          <h1>HTTP API</h1>
          <p>
            Everything about generations that the pages do, for programs. The same as an OpenAPI 3.1 document:{" "}
            <a href={paths.api.openapi.href()}>openapi.json</a>.
          </p>
          <h2 id="credentials">Who calls</h2>
          <p>
            Send an API token from <a href={`${paths.account.href()}#tokens`}>your account page</a>: it acts for you. Or
            the installation’s engine key as <code>X-Engine-Key</code> (the operator sets <code>ENGINE_KEY</code>): it
            sees what was started with it. Scripts of our own pages may use the session cookie; other sites’ scripts may
            call only from origins that the operator named, with a token.
          </p>
          <Code
            id="credentials-code"
            text={`export TOKEN=…\ncurl ${origin}${paths.api.generations.href()} \\\n  --header "Authorization: Bearer $TOKEN"`}
          />
          <h2 id="answers">Answers</h2>
          <p>
            JSON. What cannot be done is answered with{" "}
            <a href="https://www.rfc-editor.org/rfc/rfc9457">problem details</a> (<code>application/problem+json</code>
            ): <code>detail</code> says what happened, <code>hint</code> what to do, <code>errors</code> where in the
            request. Limited operations carry <code>RateLimit</code> headers; 429 comes with <code>Retry-After</code>.
          </p>
          {operations.map((operation) => (
            <OperationSection {...operation} />
          ))}
        </div>
      </article>
    </div>
  );
}
