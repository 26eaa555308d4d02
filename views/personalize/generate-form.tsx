import type { Issue } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import { paths } from "#http/paths.ts";
import { Icon } from "#views/parts/icon.tsx";

/** The button that starts a generation, or what stands in its way. */
export function GenerateForm({
  stored,
  issues,
  label,
  primary,
}: {
  stored: StoredSchema;
  issues: readonly Issue[];
  label: string;
  primary: boolean;
}): JSX.Element {
  if (issues.length > 0) {
    return (
      <p class="subtle">
        <span safe>
          {issues.length === 1 ? "An issue of the schema has" : `${issues.length} issues of the schema have`}
        </span>{" "}
        to be mended before anything can be generated.{" "}
        <a href={paths.schema.href({ schema: stored.id })}>Go to the schema</a>
      </p>
    );
  }
  return (
    <form method="post" action={paths.schemaGenerations.href({ schema: stored.id })}>
      <button type="submit" class={primary ? "primary large" : ""}>
        <Icon name="play" />
        <span safe>{label}</span>
      </button>
    </form>
  );
}
