import type { Issue } from "#domain/schema/schema.ts";
import { paths } from "#http/paths.ts";
import { Icon } from "#views/parts/icon.tsx";
import { counted } from "#views/schemas/words.ts";

/** More would not be read; the rest shows up once these are mended. */
const shownIssues = 50;

/** What is wrong with the schema, each with a link to where it is mended. Nothing when nothing is wrong. */
export function Issues({ schemaId, issues }: { schemaId: string; issues: readonly Issue[] }): JSX.Element {
  if (issues.length === 0) return "";
  const only = issues[0];
  if (issues.length === 1 && only?.path === "/entities") {
    return (
      <div class="notice neutral" id="issues">
        <Icon name="info" />
        <div>
          <p>This schema is empty. Add its first entity: one kind of thing that the application keeps records of.</p>
        </div>
      </div>
    );
  }
  return (
    <section class="notice warning" id="issues" aria-labelledby="issues-title">
      <Icon name="warning" />
      <div>
        <h2 id="issues-title" safe>
          {`${counted(issues.length, "issue")} to mend before it can be generated`}
        </h2>
        <ul class="issue-list">
          {issues.slice(0, shownIssues).map(({ path, message, hint }) => (
            <li>
              <a href={addressOf(schemaId, path)} safe>
                {message}
              </a>{" "}
              <span class="subtle" safe>
                {hint}
              </span>
            </li>
          ))}
        </ul>
        {issues.length > shownIssues ? (
          <p safe>{`… and ${counted(issues.length - shownIssues, "more", "more")}.`}</p>
        ) : (
          ""
        )}
      </div>
    </section>
  );
}

/** The page, and the place on it, where the part of a JSON pointer is edited. */
export function addressOf(schemaId: string, path: string): string {
  const [, list, index, inner, innerIndex] = path.split("/");
  if (index === undefined) return paths.schema.href({ schema: schemaId });
  if (list === "relationships") return paths.relationship.href({ schema: schemaId, relationship: index });
  if (list === "endpoints") return paths.endpoint.href({ schema: schemaId, endpoint: index });
  const entity = paths.entity.href({ schema: schemaId, entity: index });
  if (inner === "fields" && innerIndex !== undefined) return `${entity}#field-${innerIndex}`;
  return inner === "uniqueTogether" && innerIndex !== undefined ? `${entity}#unique-${innerIndex}` : entity;
}
