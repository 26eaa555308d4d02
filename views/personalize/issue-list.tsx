import type { Issue } from "#domain/schema/schema.ts";
import { paths } from "#http/paths.ts";
import { Notice } from "#views/parts/notice.tsx";

const mostShown = 12;

/** What has to be mended in the schema first, each with a way to it. Nothing when all is well. */
export function IssueList({ schemaId, issues }: { schemaId: string; issues: readonly Issue[] }): JSX.Element {
  if (issues.length === 0) return "";
  const more = issues.length - mostShown;
  return (
    <Notice tone="negative">
      <>
        <h2 safe>
          {issues.length === 1
            ? "One thing in the schema keeps it from being generated"
            : `${issues.length} things in the schema keep it from being generated`}
        </h2>
        <ul>
          {issues.slice(0, mostShown).map(({ path, message, hint }) => (
            <li>
              <a href={placeOf(schemaId, path)} safe>
                {message}
              </a>{" "}
              <span safe>{hint}</span>
            </li>
          ))}
        </ul>
        {more > 0 ? <p>And {more} more.</p> : ""}
      </>
    </Notice>
  );
}

/** Where the part that a JSON pointer names is edited. */
function placeOf(schema: string, path: string): string {
  const [, kind, index = ""] = /^\/(entities|relationships|endpoints)\/(\d+)/.exec(path) ?? [];
  if (kind === "entities") return paths.entity.href({ schema, entity: index });
  if (kind === "relationships") return paths.relationship.href({ schema, relationship: index });
  if (kind === "endpoints") return paths.endpoint.href({ schema, endpoint: index });
  return paths.schema.href({ schema });
}
