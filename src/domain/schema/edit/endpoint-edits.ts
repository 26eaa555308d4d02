import { type Change, withoutAt } from "#domain/schema/edit/change.ts";
import { finderIn, linkEndpoint } from "#domain/schema/edit/link.ts";
import { type Linked, newPart } from "#domain/schema/edit/linked.ts";
import { brief } from "#domain/schema/quote.ts";
import type { EndpointDefinition } from "#domain/schema/schema.ts";

/** An endpoint at the end. */
export function addEndpoint(linked: Linked, definition: EndpointDefinition): Change {
  const endpoint = linkEndpoint(definition, newPart, finderIn(linked));
  return {
    linked: { ...linked, endpoints: [...linked.endpoints, endpoint] },
    label: `Add endpoint ${shown(definition)}`,
    part: newPart,
  };
}

export function updateEndpoint(linked: Linked, position: number, definition: EndpointDefinition): Change | null {
  const before = linked.endpoints[position];
  if (before === undefined) return null;
  const endpoint = linkEndpoint(definition, before.id, finderIn(linked));
  return {
    linked: { ...linked, endpoints: linked.endpoints.with(position, endpoint) },
    label: `Change endpoint ${shown(definition)}`,
    part: before.id,
  };
}

export function deleteEndpoint(linked: Linked, position: number): Change | null {
  const before = linked.endpoints[position];
  if (before === undefined) return null;
  return {
    linked: { ...linked, endpoints: withoutAt(linked.endpoints, position) },
    label: `Delete endpoint ${shown(before.rest)}`,
    part: null,
  };
}

function shown({ method, path }: Pick<EndpointDefinition, "method" | "path">): string {
  return `${method} ${brief(path)}`;
}
