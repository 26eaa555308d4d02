/** What a diagram needs of an entity; names of classes and columns are ASCII identifiers. */
export interface MermaidEntity {
  readonly class: string;
  readonly label: string;
  readonly idIsUuid: boolean;
  readonly fields: readonly { readonly type: string; readonly name: string; readonly required: boolean }[];
  readonly references: readonly {
    readonly column: string;
    readonly label: string;
    readonly required: boolean;
    readonly unique: boolean;
    readonly target: { readonly class: string; readonly idType: string };
  }[];
  readonly uniques: readonly { readonly columns: readonly { readonly name: string }[] }[];
}

export interface MermaidLink {
  readonly table: string;
  readonly left: { readonly target: { readonly class: string } };
  readonly right: { readonly target: { readonly class: string } };
}

/**
 * Mermaid source of the data model (`erDiagram`). Everything but attributes stands between quotes, because Mermaid has words of its own
 * (`class`, `style`, `one` …) without regard to case; text from users loses the characters that end quotes.
 */
export function mermaidOf(entities: readonly MermaidEntity[], linkTables: readonly MermaidLink[]): string {
  const lines = ["erDiagram"];
  for (const entity of entities) lines.push(...entityLines(entity));
  for (const entity of entities) {
    for (const { target, required, unique, label } of entity.references) {
      lines.push(
        `  "${target.class}" ${required ? "||" : "|o"}--${unique ? "o|" : "o{"} "${entity.class}" : ${quoted(label)}`,
      );
    }
  }
  for (const { left, right, table } of linkTables) {
    lines.push(`  "${left.target.class}" }o--o{ "${right.target.class}" : ${quoted(table)}`);
  }
  return `${lines.join("\n")}\n`;
}

function entityLines(entity: MermaidEntity): readonly string[] {
  const head = `  "${entity.class}"["${plain(entity.label)}"] {`;
  const unique = new Set(
    entity.uniques.flatMap(({ columns }) => (columns.length === 1 ? columns.map(({ name }) => name) : [])),
  );
  const key = (name: string) => (unique.has(name) ? " UK" : "");
  return [
    head,
    `    ${entity.idIsUuid ? "uuid" : "bigint"} id PK`,
    ...entity.fields.map(
      ({ type, name, required }) => `    ${type} ${attribute(name)}${key(name)}${required ? ' "required"' : ""}`,
    ),
    ...entity.references.map(
      ({ column, target, unique: single }) => `    ${target.idType} ${attribute(column)} FK${single ? ", UK" : ""}`,
    ),
    "  }",
  ];
}

/** Mermaid takes these for the mark of a key. */
function attribute(name: string): string {
  return /^[pfu]k$/.test(name) ? `${name}_` : name;
}

function quoted(text: string): string {
  return `"${plain(text)}"`;
}

/** Mermaid has no escape for a quote; `#`, `;`, `%` and brackets mean something to it or to Markdown around it. */
function plain(text: string): string {
  const shown = text
    .replace(/["`]/g, "'")
    .replace(/[\\#;%{}[\]<>|\n\r]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return shown === "" ? "-" : shown;
}
