import { words } from "#domain/naming/words.ts";

export type Segment = { readonly literal: string } | { readonly parameter: string };

/** The longest path that is kept; what comes after is cut. */
const maxSegments = 12;
const maxSegmentLength = 50;

/**
 * The segments of a path as a user writes one ("/orders/:orderId/cancel", "orders/{id}/Cancel order/"): literals in kebab-case, parameters in
 * snake_case, without empty segments, dots and a leading "api" or version, which the application adds itself.
 */
export function parsePath(path: string): readonly Segment[] {
  const [plain = ""] = path.split(/[?#]/, 1);
  const segments = plain
    .split("/")
    .map(segment)
    .filter((found) => found !== null)
    .slice(0, maxSegments);
  const base = segments.findIndex((found) => !("literal" in found && /^(api|v\d+)$/.test(found.literal)));
  return base < 0 ? [] : segments.slice(base);
}

export function pathText(segments: readonly Segment[]): string {
  return segments.map((segment) => ("literal" in segment ? `/${segment.literal}` : `/{${segment.parameter}}`)).join("");
}

/** The path with nameless parameters: two paths with the same shape answer the same requests. */
export function pathShape(segments: readonly Segment[]): string {
  return segments.map((segment) => ("literal" in segment ? `/${segment.literal}` : "/{}")).join("");
}

function segment(text: string): Segment | null {
  const trimmed = text.trim();
  const parameter = /^(?::|\{)([^}]*)\}?$/.exec(trimmed) ?? /^<(?:[^:>]*:)?([^>]*)>$/.exec(trimmed);
  if (parameter !== null) return { parameter: snake(parameter[1] ?? "") || "value" };
  const literal = words(trimmed).join("-").slice(0, maxSegmentLength).replace(/-$/, "");
  return literal === "" ? null : { literal };
}

function snake(name: string): string {
  return words(name.replace(/:.*$/, "")).join("_").slice(0, maxSegmentLength).replace(/_$/, "");
}
