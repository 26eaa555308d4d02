import { BlockReader } from "../blocks/block-reader.ts";
import { tokensOf } from "../blocks/tokens.ts";
import { readRelations } from "./parse-relations.ts";
import type { Entity, Enum, Field, JdlFile, Relation, Rule } from "./syntax.ts";

const validations = new Set([
  "required",
  "unique",
  "min",
  "max",
  "minlength",
  "maxlength",
  "minbytes",
  "maxbytes",
  "pattern",
]);

/** Parses JDL; what breaks the language's rules becomes a problem with its line. */
export function parseJdl(text: string): JdlFile {
  const { tokens, problems } = tokensOf(text, { doc: "stars", patterns: true });
  const reader = new BlockReader(tokens);
  const entities: Entity[] = [];
  const enums: Enum[] = [];
  const relations: Relation[] = [];
  const options: { name: string; line: number }[] = [];
  const constants = constantsOf(tokens);
  let name = "";
  while (reader.peek().kind !== "end") {
    reader.guarded(() => {
      options.push(...readAnnotations(reader));
      const word = reader.name("entity, enum, relationship or an option");
      if (word.text === "entity") entities.push(readEntity(reader, { constants, options }));
      else if (word.text === "enum") enums.push(readEnum(reader));
      else if (word.text === "relationship") relations.push(...readRelations(reader));
      else if (reader.isMarkHere("=")) reader.skipLine();
      else if (reader.isMark("{")) {
        name ||= word.text === "application" ? readBaseName(reader) : "";
        if (word.text !== "application") reader.skipGroup("{", "}");
        reader.takeDoc();
      } else {
        options.push({ name: word.text, line: word.line });
        skipOption(reader);
      }
    });
  }
  return { name, entities, enums, relations, options, problems: [...problems, ...reader.problems] };
}

/** `DEFAULT_LENGTH = 20`, anywhere in the file. */
function constantsOf(tokens: ReturnType<typeof tokensOf>["tokens"]): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const [index, { kind, text }] of tokens.entries()) {
    const [sign, value] = [tokens[index + 1], tokens[index + 2]];
    if (kind === "name" && sign?.text === "=" && value?.kind === "number") constants.set(text, value.text);
  }
  return constants;
}

/** `application { config { baseName shop … } entities * }`: only the name is of use. */
function readBaseName(reader: BlockReader): string {
  let name = "";
  reader.expect("{");
  for (let depth = 1; depth > 0; ) {
    const token = reader.next();
    if (token.kind === "end") reader.refuse('"}"');
    if (token.kind === "mark") depth += token.text === "{" ? 1 : token.text === "}" ? -1 : 0;
    if (token.kind === "name" && token.text === "baseName") name = reader.next().text;
  }
  return name;
}

/** `paginate A, B with pagination`, `use x for *`, `service all with serviceClass except C`: to the end of the line, and on behind a comma. */
function skipOption(reader: BlockReader): void {
  let last = "";
  for (;;) {
    const token = reader.here();
    if (token.kind === "end" || (token.kind === "newline" && last !== "," && last !== "with" && last !== "for")) return;
    if (token.kind === "newline") reader.peek();
    else last = reader.next().text;
  }
}

/** `@dto(mapstruct)`; gives their names. */
function readAnnotations(reader: BlockReader): { name: string; line: number }[] {
  const found: { name: string; line: number }[] = [];
  while (reader.take("@")) {
    const { text, line } = reader.name("the name of an annotation");
    found.push({ name: `@${text}`, line });
    reader.skipGroup("(", ")");
  }
  return found;
}

interface EntityParts {
  readonly constants: ReadonlyMap<string, string>;
  readonly options: { name: string; line: number }[];
}

function readEntity(reader: BlockReader, { constants, options }: EntityParts): Entity {
  const doc = reader.takeDoc();
  const { text: name, line } = reader.name("the name of the entity");
  reader.skipGroup("(", ")");
  const fields: Field[] = [];
  if (reader.isMark("{")) {
    reader.block(() => {
      options.push(...readAnnotations(reader));
      fields.push(readField(reader, constants));
      reader.take(",");
    });
  }
  return { name, line, doc, fields };
}

function readField(reader: BlockReader, constants: ReadonlyMap<string, string>): Field {
  const { text: name, line } = reader.name("the name of a field");
  const doc = reader.takeDoc();
  const { text: type } = reader.name(`the type of ${name}`);
  const rules: Rule[] = [];
  while (reader.peek().kind === "name" && (validations.has(reader.peek().text) || reader.peek().line === line)) {
    if (!validations.has(reader.peek().text)) reader.refuse("a rule such as required or maxlength(20)");
    const rule = reader.next();
    rules.push({ name: rule.text, line: rule.line, value: readRuleValue(reader, constants) });
  }
  return { name, line, doc, type, rules };
}

function readRuleValue(reader: BlockReader, constants: ReadonlyMap<string, string>): string | null {
  if (!reader.isMarkHere("(")) return null;
  reader.expect("(");
  const value = reader.next();
  reader.expect(")");
  return value.kind === "name" ? (constants.get(value.text) ?? value.text) : value.text;
}

function readEnum(reader: BlockReader): Enum {
  reader.takeDoc();
  const { text: name, line } = reader.name("the name of the enum");
  const values: string[] = [];
  let labelled = false;
  reader.block(() => {
    values.push(reader.name("a value").text);
    labelled ||= reader.isMark("(");
    reader.skipGroup("(", ")");
    reader.take(",");
    reader.takeDoc();
  });
  return { name, line, values, labelled };
}
