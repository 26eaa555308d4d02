import { paths } from "#http/paths.ts";

export interface ErrorViewProps {
  readonly status: number;
  readonly message: string;
  readonly hint: string;
  /** With failures of ours, so that the operator finds them in the log. */
  readonly requestId: string | null;
}

export function ErrorView({ status, message, hint, requestId }: ErrorViewProps): JSX.Element {
  return (
    <section class="error-page" aria-labelledby="error-title">
      <p class="error-status">{status}</p>
      <h1 id="error-title" safe>
        {message}
      </h1>
      <p safe>{hint}</p>
      {requestId === null ? (
        ""
      ) : (
        <p class="subtle">
          Request <code safe>{requestId}</code>
        </p>
      )}
      <p>
        <a class="button" href={paths.home.href()}>
          Go home
        </a>
      </p>
    </section>
  );
}
