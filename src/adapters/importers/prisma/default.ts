import type { ColumnDefault } from "../relational/catalog.ts";
import { listDefault } from "../relational/default-value.ts";
import { standardSyntax } from "../sql/dialect.ts";
import { SqlSource } from "../sql/source.ts";
import { lexAll } from "../sql/tokens.ts";
import { defaultOf as sqlDefault } from "../sql/value.ts";
import { argumentOf, attributeOf, type Field, type Value } from "./syntax.ts";
import { isGeneratedText } from "./types.ts";

/** A field's default; "counted" where the database counts. */
export function defaultOf(field: Field): ColumnDefault | null | "counted" {
  if (isGeneratedText(field)) return null;
  if (attributeOf(field, "updatedAt")) return { kind: "expression", text: "@updatedAt" };
  const value = argumentOf(attributeOf(field, "default"), "value", { orFirst: true });
  switch (value?.kind) {
    case undefined:
    case "object":
      return null;
    case "number":
    case "name":
      return { kind: "literal", value: value.text, text: value.text };
    case "string":
      return { kind: "literal", value: value.text, text: JSON.stringify(value.text) };
    case "list": {
      const json = `[${value.items.map((item) => jsonOf(item, field.type)).join(",")}]`;
      return { kind: "literal", value: json, text: json };
    }
    case "call":
      return computed(field, value);
    default:
      return value satisfies never;
  }
}

/** An item of a list that is kept as JSON. */
function jsonOf(item: Value, type: string): string {
  const text = "text" in item ? item.text : "";
  const asItIs = type === "Json" || type === "Boolean" || (item.kind === "number" && type !== "BigInt");
  return asItIs ? text : JSON.stringify(text);
}

/** `now()`, `autoincrement()`, `dbgenerated("'{}'::jsonb")`. */
function computed({ list }: Field, { text, args }: Extract<Value, { kind: "call" }>): ReturnType<typeof defaultOf> {
  if (text === "autoincrement") return "counted";
  const [written] = args.map(({ value }) => (value.kind === "string" ? value.text : ""));
  if (text !== "dbgenerated" || !written) return { kind: "expression", text: `${text}()` };
  const read = sqlDefault(lexAll(written, standardSyntax()), new SqlSource(written, standardSyntax()));
  if (read?.kind === "expression" && /\bnextval\b/i.test(read.text)) return "counted";
  return list ? listDefault(read) : read;
}
