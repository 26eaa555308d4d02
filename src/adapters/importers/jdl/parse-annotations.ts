import type { BlockReader } from "../blocks/block-reader.ts";
import type { Option } from "./syntax.ts";

/** `@dto(mapstruct) @readOnly`, by their names with the @ in front. */
export function readAnnotations(reader: BlockReader): readonly Option[] {
  const found: Option[] = [];
  while (reader.take("@")) {
    const { text, line } = reader.name("the name of an annotation");
    found.push({ name: `@${text}`, line, value: reader.take("(") ? readValue(reader) : null });
  }
  return found;
}

function readValue(reader: BlockReader): string {
  const { text } = reader.next();
  while (!reader.take(")")) if (reader.next().kind === "end") reader.refuse('")"');
  return text;
}
