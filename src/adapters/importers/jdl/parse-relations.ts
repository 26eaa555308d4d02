import type { BlockReader } from "../blocks/block-reader.ts";
import { type End, type Relation, type RelationKind, relationKinds } from "./syntax.ts";

/** `relationship ManyToOne { A{b(name) required} to B{a} with builtInEntity, … }`, behind its first word. */
export function readRelations(reader: BlockReader): readonly Relation[] {
  const kind = reader.name(relationKinds.join(", "));
  if (!isKind(kind.text)) return reader.refuse(`${relationKinds.join(", ")} before this`);
  const found: Relation[] = [];
  const of = kind.text;
  reader.block(() => {
    found.push(readRelation(reader, of));
    reader.take(",");
  });
  return found;
}

function isKind(text: string): text is RelationKind {
  return relationKinds.some((kind) => kind === text);
}

function readRelation(reader: BlockReader, kind: RelationKind): Relation {
  const { line } = reader.peek();
  const from = readEnd(reader);
  if (!reader.takeWord("to")) reader.refuse('"to"');
  const to = readEnd(reader);
  const options: string[] = [];
  while (reader.takeWord("with")) options.push(reader.name("an option of the relation").text);
  return { kind, line, from, to, options };
}

function readEnd(reader: BlockReader): End {
  let onDelete = "";
  while (reader.take("@")) {
    const { text } = reader.name("the name of an annotation");
    if (!reader.isMark("(")) continue;
    if (text.toLowerCase() !== "ondelete") reader.skipGroup("(", ")");
    else {
      reader.expect("(");
      onDelete = reader.next().text.toLowerCase();
      reader.expect(")");
    }
  }
  const entity = reader.name("the name of an entity").text;
  const doc = reader.takeDoc();
  if (!reader.take("{")) return { entity, name: null, display: null, required: false, doc, onDelete };
  const name = reader.peek().kind === "name" ? reader.next().text : null;
  const display = reader.take("(") ? reader.name("the field to show").text : null;
  if (display !== null) reader.expect(")");
  const required = reader.takeWord("required");
  reader.expect("}");
  return { entity, name, display, required, doc, onDelete };
}
