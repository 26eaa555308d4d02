import { distinctLabel } from "#domain/naming/distinct.ts";
import { labelOf } from "#domain/naming/label.ts";

export interface MemberLabels {
  readonly fields: readonly string[];
  readonly references: readonly string[];
  readonly links: readonly string[];
  readonly inverses: readonly string[];
}

/** Labels of an entity's members; distinct, because they stand in one form and on one page. */
export function memberLabels(members: MemberLabels): MemberLabels {
  const taken = new Set<string>();
  const labels = (names: readonly string[], label = labelOf) => names.map((name) => distinctLabel(label(name), taken));
  return {
    fields: labels(members.fields),
    references: labels(members.references, (name) => withoutId(labelOf(name))),
    links: labels(members.links),
    inverses: labels(members.inverses),
  };
}

/** "Doctor ID" labels a picker of doctors: "Doctor". */
function withoutId(label: string): string {
  return label.replace(/\s+id$/i, "");
}
