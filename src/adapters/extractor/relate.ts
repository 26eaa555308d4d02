import { type Draft, findEntity } from "./draft.ts";
import { entityKey } from "./words.ts";

interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly name: string | null;
  readonly required: boolean;
  readonly owned: boolean;
  readonly kind?: "many-to-one" | "one-to-one" | "many-to-many";
}

/** Adds a relation, once: saying it from both sides, or twice, makes one. Many of each on both sides ties many to many. */
export function relate(draft: Draft, wanted: Wanted): void {
  const [from, to] = [
    findEntity(draft, wanted.from)?.key ?? wanted.from,
    findEntity(draft, wanted.to)?.key ?? wanted.to,
  ];
  const kind = wanted.kind ?? "many-to-one";
  const name = wanted.name && entityKey(wanted.name) !== to ? wanted.name : null;
  const pair = draft.relations.filter(
    (other) => (other.from === from && other.to === to) || (other.from === to && other.to === from),
  );
  const same = pair.find(
    (other) =>
      other.from === from && other.to === to && (other.name ?? "") === (name ?? "") && other.kind !== "many-to-many",
  );
  if (kind === "many-to-one" && same) {
    same.required ||= wanted.required;
    return;
  }
  const linked = pair.find((other) => other.kind === "many-to-many");
  if (name === null && linked) return;
  const opposite = pair.find(
    (other) =>
      other.from === to && other.to === from && other.kind === "many-to-one" && other.name === null && from !== to,
  );
  if (name === null && (kind === "many-to-many" || opposite)) {
    // "Students have many courses" and "courses have many students"; a link stated as such replaces what was said before.
    for (const other of pair.filter((one) => one.name === null))
      draft.relations.splice(draft.relations.indexOf(other), 1);
    const [left, right] = opposite ? [opposite.from, opposite.to] : [from, to];
    const oneToOne = opposite !== undefined && kind === "one-to-one";
    draft.relations.push({
      from: left,
      to: right,
      kind: oneToOne ? "one-to-one" : "many-to-many",
      name: null,
      required: false,
      owned: false,
    });
    return;
  }
  draft.relations.push({ from, to, kind, name, required: wanted.required, owned: wanted.owned });
}
