import type { Linked, PartId } from "#domain/schema/edit/linked.ts";
import { examine } from "#domain/schema/examine.ts";
import { grownIssues } from "#domain/schema/parse.ts";
import type { Issue, Schema, SchemaLimits } from "#domain/schema/schema.ts";

export interface Edited {
  readonly linked: Linked;
  /** The part that the edit wrote; null when it wrote none. */
  readonly part: PartId | null;
  readonly limits: SchemaLimits;
}

/** Beyond so many nobody can tell old issues from new ones, so that every edit is let through; such a schema generates nothing anyway. */
const mostCompared = 2_000;

/**
 * What is wrong after an edit and was not before. Paths of the two differ where parts moved, so both are told by the parts' ids. In the
 * part that was written a wrong value is new as soon as its message is; elsewhere messages may name what was renamed, so names do not count.
 */
export function newIssues(before: Schema, after: Schema, { linked, part, limits }: Edited): readonly Issue[] {
  const oversized = grownIssues(after, limits);
  if (oversized.length > 0) {
    const old = new Set(grownIssues(before, limits).map(({ message }) => message));
    const added = oversized.filter(({ message }) => !old.has(message));
    if (added.length > 0) return added;
  }
  const ids = pathsToIds(linked);
  const own = part === null ? null : pathOf(linked, part);
  const old = examine(before, mostCompared);
  if (old.length >= mostCompared) return [];
  const known = new Set(old.flatMap((issue) => [exactly(issue), roughly(issue)]));
  return examine(after, mostCompared).filter((issue) => {
    const told = { ...issue, path: idPath(issue.path, ids) };
    const isOwn = own !== null && (issue.path === own || issue.path.startsWith(`${own}/`));
    return !known.has(isOwn && own !== "" ? exactly(told) : roughly(told));
  });
}

/** Where a part is in the edited schema. */
export function pathOf(linked: Linked, part: PartId): string {
  for (const [path, id] of pathsToIds(linked)) if (id === part) return path;
  return "";
}

function exactly({ path, message }: Issue): string {
  return `= ${path} ${message}`;
}

function roughly({ path, message }: Issue): string {
  return `~ ${path} ${message.replace(/“[^”]*”|\d+/g, "…")}`;
}

function pathsToIds({ entities, relationships, endpoints }: Linked): ReadonlyMap<string, PartId> {
  return new Map([
    ...entities.flatMap(({ id, fields, uniques }, index): [string, PartId][] => [
      [`/entities/${index}`, id],
      ...places(`/entities/${index}/fields`, fields),
      ...places(`/entities/${index}/uniqueTogether`, uniques),
    ]),
    ...places("/relationships", relationships),
    ...places("/endpoints", endpoints),
  ]);
}

function places(list: string, parts: readonly { readonly id: PartId }[]): [string, PartId][] {
  return parts.map(({ id }, index) => [`${list}/${index}`, id]);
}

/** The path with the longest part of it that names a part of the schema replaced by that part's id. */
function idPath(path: string, ids: ReadonlyMap<string, PartId>): string {
  const keys = path.split("/");
  for (let length = keys.length; length > 1; length -= 1) {
    const id = ids.get(keys.slice(0, length).join("/"));
    if (id !== undefined) return [id, ...keys.slice(length)].join("/");
  }
  return path;
}
