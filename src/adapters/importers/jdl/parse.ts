import { BlockReader } from "../blocks/block-reader.ts";
import { tokensOf } from "../blocks/tokens.ts";
import { readAnnotations } from "./parse-annotations.ts";
import { readRelations } from "./parse-relations.ts";
import type { Entity, Enum, Field, JdlFile, Option, Relation, Rule } from "./syntax.ts";

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
  const { tokens, problems } = tokensOf(text, { strings: "plain", doc: "stars", patterns: true, directive: "#" });
  const reader = new BlockReader(tokens);
  const entities: Entity[] = [];
  const enums: Enum[] = [];
  const relations: Relation[] = [];
  const options: Option[] = [];
  const applications: { name: string; line: number }[] = [];
  const constants = constantsOf(tokens);
  while (reader.peek().kind !== "end") {
    reader.guarded(() => {
      options.push(...readAnnotations(reader));
      const word = reader.name("entity, enum, relationship or an option");
      if (word.text === "entity") entities.push(readEntity(reader, constants));
      else if (word.text === "enum") enums.push(readEnum(reader));
      else if (word.text === "relationship") relations.push(...readRelations(reader));
      else if (reader.isMarkHere("=")) reader.skipLine();
      else if (word.text === "application") applications.push({ name: readBaseName(reader), line: word.line });
      else if (reader.isMark("{")) reader.skipGroup("{", "}");
      else {
        options.push({ name: word.text, value: null, line: word.line });
        skipOption(reader);
      }
      reader.takeDoc();
    });
  }
  return { applications, entities, enums, relations, options, problems: [...problems, ...reader.problems] };
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

const goesOn = new Set([",", "with", "for", "except"]);
const declarations = ["entity", "enum", "relationship", "application", "deployment"];

/** `paginate A, B with pagination`, `use x for *`, `service all with serviceClass except C`: to the end of the line, and on where it cannot end there. */
function skipOption(reader: BlockReader): void {
  for (let last = ","; ; last = reader.next().text) {
    const { kind } = reader.here();
    if (kind === "end") return;
    const ended = kind === "newline" && !reader.isWord("with", "except") && !reader.isMark(",");
    if (!goesOn.has(last) && (ended || reader.isMark("@") || reader.isWord(...declarations))) return;
  }
}

function readEntity(reader: BlockReader, constants: ReadonlyMap<string, string>): Entity {
  const doc = reader.takeDoc();
  const { text: name, line } = reader.name("the name of the entity");
  reader.skipGroup("(", ")");
  const fields: Field[] = [];
  if (reader.isMark("{")) reader.block(() => fields.push(readField(reader, constants)));
  return { name, line, doc, fields };
}

function readField(reader: BlockReader, constants: ReadonlyMap<string, string>): Field {
  const annotations = readAnnotations(reader);
  const { text: name, line } = reader.name("the name of a field");
  const above = reader.takeDoc();
  const { text: type } = reader.name(`the type of ${name}`);
  const rules: Rule[] = [];
  let behind = reader.docBehind();
  while (behind === "" && isRule(reader, line)) {
    const rule = reader.next();
    rules.push({ name: rule.text, line: rule.line, value: readRuleValue(reader, constants) });
    behind = reader.docBehind();
  }
  if (reader.take(",")) behind ||= reader.docBehind();
  const doc = [above, behind].filter((part) => part !== "").join("\n");
  return { name, line, doc, type, rules, annotations };
}

/** A word behind a field's type: a rule, the next field's name with its type behind it, or a slip of the pen. */
function isRule(reader: BlockReader, line: number): boolean {
  const { kind, text, line: at } = reader.peek();
  if (kind !== "name") return false;
  const behind = reader.second();
  // Rules are good names, too: `min Integer`, `unique Boolean` on a line of their own.
  const isField = behind.kind === "name" && !validations.has(behind.text) && (at !== line || !validations.has(text));
  if (validations.has(text)) return !isField;
  if (at === line && !isField) reader.refuse("a rule such as required or maxlength(20)");
  return false;
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
