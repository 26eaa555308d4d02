import type { BlockReader } from "../blocks/block-reader.ts";
import { readAnnotations } from "./parse-annotations.ts";
import { type End, type Relation, type RelationKind, relationKinds } from "./syntax.ts";

const relationOptions = ["builtInEntity", "jpaDerivedIdentifier"];

/** `relationship ManyToOne { A{b(name) required} to B{a} with builtInEntity, … }`, behind its first word. */
export function readRelations(reader: BlockReader): readonly Relation[] {
  reader.takeDoc();
  const kind = reader.name(relationKinds.join(", "));
  if (!isKind(kind.text)) return reader.refuse(`${relationKinds.join(", ")} before this`);
  const found: Relation[] = [];
  const of = kind.text;
  reader.block(() => {
    found.push(readRelation(reader, of));
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
  while (reader.take(",") && options.length > 0 && reader.isWord(...relationOptions)) options.push(reader.next().text);
  return { kind, line, from, to, options };
}

function readEnd(reader: BlockReader): End {
  const annotations = readAnnotations(reader);
  const entity = reader.name("the name of an entity").text;
  const doc = reader.takeDoc();
  if (!reader.take("{")) return { entity, name: null, display: null, required: false, doc, annotations };
  const name = reader.peek().kind === "name" ? reader.next().text : null;
  const display = reader.take("(") ? reader.name("the field to show").text : null;
  if (display !== null) reader.expect(")");
  const required = reader.takeWord("required");
  reader.expect("}");
  return { entity, name, display, required, doc, annotations };
}
