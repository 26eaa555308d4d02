import { fieldIssues } from "#domain/schema/field-rules.ts";
import { nameIssues } from "#domain/schema/name-rules.ts";
import { brief, quoted } from "#domain/schema/quote.ts";
import { resolve } from "#domain/schema/resolve.ts";
import type {
  EndpointDefinition,
  EntityDefinition,
  Issue,
  RelationshipDefinition,
  Schema,
} from "#domain/schema/schema.ts";
import { maxIssues } from "#domain/schema/structure.ts";

/** What is wrong with a schema of the right shape; the first hundred. Relations are looked at once all else is right. */
export function semanticIssues(schema: Schema): readonly Issue[] {
  const issues = ruleIssues(schema, maxIssues);
  return issues.length > 0 ? issues : resolve(schema).problems;
}

/** What the parts say wrongly by themselves and with their names. No more entities are looked at once there are `enough` issues. */
export function ruleIssues(schema: Schema, enough = Number.POSITIVE_INFINITY): readonly Issue[] {
  const issues: Issue[] = [];
  if (schema.entities.length === 0) {
    issues.push({
      path: "/entities",
      message: "There is no entity.",
      hint: "Describe at least one thing that the application keeps records of.",
    });
  }
  const known = new Set(schema.entities.map(({ name }) => name));
  const seen = new Map<string, number>();
  for (const [index, entity] of schema.entities.entries()) {
    if (issues.length >= enough) return issues;
    const path = `/entities/${index}`;
    issues.push(
      ...nameIssues(entity.name, `${path}/name`),
      ...repeated(entity.name, { seen, index, path: `${path}/name`, what: "entities" }),
    );
    issues.push(...entityIssues(entity, path));
  }
  for (const [index, relationship] of (schema.relationships ?? []).entries()) {
    issues.push(...relationshipIssues(relationship, `/relationships/${index}`, known));
  }
  for (const [index, endpoint] of (schema.endpoints ?? []).entries()) {
    issues.push(...endpointIssues(endpoint, `/endpoints/${index}`, known));
  }
  return issues;
}

function entityIssues(entity: EntityDefinition, path: string): readonly Issue[] {
  const seen = new Map<string, number>();
  return (entity.fields ?? []).flatMap((field, index) => {
    const at = `${path}/fields/${index}`;
    return [
      ...nameIssues(field.name, `${at}/name`),
      ...repeated(field.name, { seen, index, path: `${at}/name`, what: `fields of ${brief(entity.name)}` }),
      ...fieldIssues(field, at),
    ];
  });
}

/** The same name twice. Names that only differ in case or marks are told apart by naming. */
function repeated(
  name: string,
  {
    seen,
    index,
    path,
    what,
  }: { readonly seen: Map<string, number>; readonly index: number; readonly path: string; readonly what: string },
): readonly Issue[] {
  const key = name.trim();
  const first = seen.get(key);
  seen.set(key, first ?? index);
  if (first === undefined || key === "") return [];
  return [
    {
      path,
      message: `Two ${what} are called ${quoted(name)} (number ${first + 1} and ${index + 1}).`,
      hint: "Rename one, or merge them.",
    },
  ];
}

function relationshipIssues(
  relationship: RelationshipDefinition,
  path: string,
  known: ReadonlySet<string>,
): readonly Issue[] {
  const { from, to, name, inverse } = relationship;
  return [
    ...unknownEntity(from, `${path}/from`, known),
    ...unknownEntity(to, `${path}/to`, known),
    ...(name === undefined ? [] : nameIssues(name, `${path}/name`)),
    ...(inverse === undefined ? [] : nameIssues(inverse, `${path}/inverse`)),
  ];
}

const maxPathLength = 500;

function endpointIssues(
  { path, entity }: EndpointDefinition,
  at: string,
  known: ReadonlySet<string>,
): readonly Issue[] {
  const length =
    path.length > maxPathLength
      ? [
          {
            path: `${at}/path`,
            message: `The path is longer than ${maxPathLength} characters.`,
            hint: "Use a few short words.",
          },
        ]
      : [];
  return [...length, ...(entity === undefined ? [] : unknownEntity(entity, `${at}/entity`, known))];
}

function unknownEntity(name: string, path: string, known: ReadonlySet<string>): readonly Issue[] {
  if (known.has(name)) return [];
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, "")
      .replace(/s$/, "");
  const meant = [...known].find((candidate) => bare(candidate) === bare(name));
  const hint =
    meant === undefined
      ? "Use an entity's name exactly as it is written in “entities”."
      : `Did you mean ${quoted(meant)}?`;
  return [{ path, message: `There is no entity ${quoted(name)}.`, hint }];
}
