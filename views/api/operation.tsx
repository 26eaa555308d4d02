import { Code } from "#views/api/code.tsx";

/** One operation as the page shows it. */
export interface ShownOperation {
  readonly id: string;
  readonly method: string;
  readonly pattern: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly isPublic: boolean;
  readonly perMinute: number | null;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly description: string }[];
  readonly answers: readonly { readonly status: string; readonly description: string }[];
  readonly curl: string;
}

export function OperationSection(operation: ShownOperation): JSX.Element {
  const { id, method, pattern, summary, description, isPublic, perMinute, parameters, answers, curl } = operation;
  return (
    <section class="api-operation" aria-labelledby={id}>
      <h2 id={id}>
        <a class="heading" href={`#${id}`} safe>
          {summary}
        </a>
      </h2>
      <p class="api-address">
        <span class={`api-method ${method.toLowerCase()}`} safe>
          {method}
        </span>
        <code safe>{pattern.replace(/:(\w+)/g, "{$1}")}</code>
        <span class="subtle" safe>
          {`${isPublic ? "no credentials" : "token, key or session"}${perMinute === null ? "" : ` · ${perMinute} a minute`}`}
        </span>
      </p>
      <p safe>{description}</p>
      {parameters.length === 0 ? (
        ""
      ) : (
        <dl class="api-facts">
          {parameters.map((parameter) => (
            <div>
              <dt>
                <code safe>{parameter.name}</code> <span class="subtle" safe>{`in ${parameter.in}`}</span>
              </dt>
              <dd safe>{parameter.description}</dd>
            </div>
          ))}
        </dl>
      )}
      <Code id={`${id}-code`} text={curl} />
      <dl class="api-facts">
        {answers.map((answer) => (
          <div>
            <dt>
              <code safe>{answer.status}</code>
            </dt>
            <dd safe>{answer.description}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
