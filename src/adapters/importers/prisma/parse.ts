import { BlockReader } from "../blocks/block-reader.ts";
import { tokensOf } from "../blocks/tokens.ts";
import type { Argument, Attribute, Enum, Field, Model, PrismaFile, Value } from "./syntax.ts";

/** Real schemas nest two deep. */
const deepest = 20;

/** Parses a Prisma schema; what breaks the language's rules becomes a problem with its line. */
export function parsePrisma(text: string): PrismaFile {
  const { tokens, problems } = tokensOf(text, { strings: "escaped", doc: "slashes", patterns: false });
  const reader = new BlockReader(tokens);
  const models: Model[] = [];
  const enums: Enum[] = [];
  let provider = "";
  while (reader.peek().kind !== "end") {
    reader.guarded(() => {
      const keyword = reader.name("model, enum, type, view, datasource or generator");
      if (keyword.text === "model" || keyword.text === "type" || keyword.text === "view")
        models.push(readModel(reader, keyword.text));
      else if (keyword.text === "enum") enums.push(readEnum(reader));
      else if (keyword.text === "datasource") provider = readProvider(reader);
      else {
        // Generators, and the blocks of tools that extend the language.
        reader.name("a name");
        reader.takeDoc();
        reader.skipGroup("{", "}");
      }
    });
  }
  return { models, enums, provider, problems: [...problems, ...reader.problems] };
}

function readModel(reader: BlockReader, kind: Model["kind"]): Model {
  const doc = reader.takeDoc();
  const { text: name, line } = reader.name("the name of the model");
  const fields: (Field & { readonly attributes: Attribute[] })[] = [];
  const attributes: Attribute[] = [];
  reader.block(() => {
    if (!reader.isMark("@")) fields.push(readField(reader));
    // What stands on a line of its own with a single @ belongs to the field above it.
    const own = fields.at(-1)?.attributes ?? attributes;
    for (const attribute of readAttributes(reader, "both")) (attribute.ofModel ? attributes : own).push(attribute);
    reader.takeDoc();
  });
  return { kind, name, line, doc, fields, attributes };
}

function readField(reader: BlockReader): Field & { readonly attributes: Attribute[] } {
  const { text: name, line } = reader.name("the name of a field");
  const above = reader.takeDoc();
  const { text: type } = reader.name(`the type of ${name}`);
  const unsupported = type === "Unsupported" ? readUnsupported(reader) : null;
  const list = reader.isMarkHere("[");
  if (list) {
    reader.expect("[");
    reader.expect("]");
  }
  const optional = reader.isMarkHere("?") && reader.take("?");
  const attributes = readAttributes(reader, "own");
  const doc = [above, reader.docBehind()].filter((part) => part !== "").join("\n");
  endOfField(reader);
  return { name, line, doc, type, unsupported, list, optional, attributes };
}

function readUnsupported(reader: BlockReader): string {
  reader.expect("(");
  const { kind, text } = reader.next();
  reader.expect(")");
  return kind === "string" ? text : "";
}

function readEnum(reader: BlockReader): Enum {
  reader.takeDoc();
  const { text: name, line } = reader.name("the name of the enum");
  const values: Enum["values"][number][] = [];
  reader.block(() => {
    if (reader.isMark("@")) readAttributes(reader, "both");
    else {
      const value = reader.name("a value");
      values.push({ name: value.text, attributes: readAttributes(reader, "own") });
      reader.docBehind();
    }
    reader.takeDoc();
  });
  return { name, line, values };
}

function readProvider(reader: BlockReader): string {
  reader.name("a name");
  let provider = "";
  reader.block(() => {
    const { text: key } = reader.name("a setting");
    reader.expect("=");
    const value = readValue(reader, 0);
    // Early versions took a list, of which one was meant at a time.
    const named = value.kind === "list" ? value.items[0] : value;
    if (key === "provider" && named?.kind === "string") provider = named.text;
  });
  return provider;
}

/** Attributes on the line at hand, of the field alone ("own") or of the model, too; their parentheses may go over several lines. */
function readAttributes(reader: BlockReader, which: "own" | "both"): Attribute[] {
  const attributes: Attribute[] = [];
  while (reader.isMarkHere("@")) {
    const ofModel = reader.second().text === "@";
    if (ofModel && which === "own") break;
    reader.take("@");
    if (ofModel) reader.take("@");
    const { text, line } = reader.name("the name of an attribute");
    let name = text;
    while (reader.isMarkHere(".")) {
      reader.take(".");
      name += `.${reader.name("the name of an attribute").text}`;
    }
    attributes.push({ name, line, ofModel, args: reader.isMarkHere("(") ? readArguments(reader, 0) : [] });
  }
  return attributes;
}

function readArguments(reader: BlockReader, depth: number): readonly Argument[] {
  reader.expect("(");
  return readList(reader, ")", () => {
    const value = readValue(reader, depth + 1);
    if (value.kind !== "name" || !reader.take(":")) return { name: null, value };
    return { name: value.text, value: readValue(reader, depth + 1) };
  });
}

/** What stands between commas, up to and with the closing mark. */
function readList<T>(reader: BlockReader, close: string, readOne: () => T): readonly T[] {
  const items: T[] = [];
  while (!reader.take(close)) {
    items.push(readOne());
    if (!reader.isMark(close)) reader.expect(",");
  }
  return items;
}

function readValue(reader: BlockReader, depth: number): Value {
  if (depth > deepest) reader.refuse("a simpler value");
  if (reader.take("[")) return { kind: "list", items: readList(reader, "]", () => readValue(reader, depth + 1)) };
  if (reader.take("{")) {
    const readEntry = (): Argument => {
      const { text: name } = reader.name("a name");
      reader.expect(":");
      return { name, value: readValue(reader, depth + 1) };
    };
    return { kind: "object", entries: readList(reader, "}", readEntry) };
  }
  const token = reader.peek();
  if (token.kind === "string" || token.kind === "number") {
    reader.next();
    return { kind: token.kind, text: token.text };
  }
  let { text } = reader.name("a value");
  // A field of a value inside records: `address.street`.
  while (reader.isMarkHere(".") && reader.take(".")) text += `.${reader.name("a name").text}`;
  return reader.isMarkHere("(") ? { kind: "call", text, args: readArguments(reader, depth) } : { kind: "name", text };
}

/** The language has a field end with its line; people and programs also write several on one. */
function endOfField(reader: BlockReader): void {
  const { kind, text } = reader.here();
  const ends = kind === "newline" || kind === "end" || kind === "doc" || (kind === "mark" && /[}@]/.test(text));
  if (!ends && !(kind === "name" && reader.second().kind === "name")) reader.refuse("the end of the line");
}
