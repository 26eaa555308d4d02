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

/** What the parts say wrongly by themselves and with their names. No more parts are looked at once there are `enough` issues. */
export function ruleIssues(schema: Schema, enough: number): readonly Issue[] {
  const issues: Issue[] = [];
  if (schema.entities.length === 0) {
    issues.push({
      path: "/entities",
      message: "There is no entity.",
      hint: "Describe at least one thing that the application keeps records of.",
    });
  }
  for (const found of partsIssues(schema)) {
    issues.push(...found);
    if (issues.length >= enough) break;
  }
  return issues;
}

/** The issues of one part after another; whoever has enough stops asking. */
function* partsIssues({ entities, relationships = [], endpoints = [] }: Schema): Generator<readonly Issue[]> {
  const known = new Set(entities.map(({ name }) => name));
  const seen = new Map<string, number>();
  for (const [index, entity] of entities.entries()) {
    const path = `/entities/${index}`;
    yield [
      ...nameIssues(entity.name, `${path}/name`),
      ...repeated(entity.name, { seen, index, path: `${path}/name`, what: "entities" }),
    ];
    yield* fieldsIssues(entity, path);
  }
  for (const [index, relationship] of relationships.entries()) {
    yield relationshipIssues(relationship, `/relationships/${index}`, known);
  }
  for (const [index, endpoint] of endpoints.entries()) yield endpointIssues(endpoint, `/endpoints/${index}`, known);
}

function* fieldsIssues(entity: EntityDefinition, path: string): Generator<readonly Issue[]> {
  const seen = new Map<string, number>();
  for (const [index, field] of (entity.fields ?? []).entries()) {
    const at = `${path}/fields/${index}`;
    yield [
      ...nameIssues(field.name, `${at}/name`),
      ...repeated(field.name, { seen, index, path: `${at}/name`, what: `fields of ${brief(entity.name)}` }),
      ...fieldIssues(field, at),
    ];
  }
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
