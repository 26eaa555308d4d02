/**
 * Turns raw text into literals and comments of the generated languages. Every function accepts any string and returns text
 * that cannot end the literal or comment it stands in; the render tests try them on hostile names.
 */

// C0 and C1 controls, line and paragraph separators, BOM, lone surrogates: never useful inside generated source.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;
// Bidirectional overrides can make source read differently from what it is (CVE-2021-42574).
const bidi = /[\u202a-\u202e\u2066-\u2069]/g;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

// Nothing to escape, as in almost every name and label.
const printable = /^[ !#-[\]-~]*$/;

function jsonText(value: string): string {
  if (printable.test(value)) return `"${value}"`;
  return JSON.stringify(value.replace(loneSurrogates, "\ufffd")).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]/g,
    escapeUnit,
  );
}

/** JSON literal of any value; undefined becomes null. */
export function json(value: unknown): string {
  if (typeof value === "string") return jsonText(value);
  return JSON.stringify(value ?? null);
}

/** TypeScript literal of text; `</script>` and `<!--` cannot appear in it. */
export function ts(value: unknown): string {
  return json(value).replace(/</g, "\\u003c");
}

const pyLineLimit = 80;

/** Python literal of text. Text beyond 80 characters becomes a parenthesised concatenation so that lines stay short. */
export function py(value: unknown): string {
  const value_ = String(value);
  if (value_.length <= pyLineLimit) return jsonText(value_);
  const parts: string[] = [];
  let part = "";
  for (const piece of value_.match(/\s*\S+\s*|\s+/gu) ?? []) {
    for (const chunk of chunksOf(piece, pyLineLimit)) {
      if (part.length + chunk.length > pyLineLimit && part !== "") {
        parts.push(part);
        part = "";
      }
      part += chunk;
    }
  }
  parts.push(part);
  return `(\n${parts.map((text) => `    ${jsonText(text)}`).join("\n")}\n)`;
}

function chunksOf(text: string, size: number): string[] {
  const letters = [...text];
  const chunks: string[] = [];
  for (let start = 0; start < letters.length; start += size) chunks.push(letters.slice(start, start + size).join(""));
  return chunks;
}

/** Python literal of a value given as JSON text. Throws on text that is not JSON: our defect. */
export function pyjson(value: unknown): string {
  return pythonValue(JSON.parse(String(value)));
}

function pythonValue(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return py(value);
  if (Array.isArray(value)) return `[${value.map(pythonValue).join(", ")}]`;
  const entries = Object.entries(value as Record<string, unknown>);
  return `{${entries.map(([key, item]) => `${py(key)}: ${pythonValue(item)}`).join(", ")}}`;
}

/** SQL literal of text, standard_conforming_strings on. NUL cannot be stored and is dropped with the other controls. */
export function sql(value: unknown): string {
  return `'${String(value).replace(loneSurrogates, "\ufffd").replace(controls, " ").replace(/'/g, "''")}'`;
}

/** Double-quoted YAML scalar (a JSON string is one). */
export function yaml(value: unknown): string {
  return json(String(value));
}

/** One line of plain text for a `#` or `//` comment: controls and bidirectional overrides removed, blanks collapsed. */
export function line(value: unknown): string {
  return String(value)
    .replace(loneSurrogates, "\ufffd")
    .replace(controls, " ")
    .replace(bidi, "")
    .replace(/\s+/g, " ")
    .trim();
}

// Leaves room for the quotes, an indentation and the few words that templates put in front.
const docstringWidth = 76;

/**
 * Text for a Python docstring: no backslash escape, no closing quotes, and no quote at the end. Long text is wrapped between words; the
 * formatter indents the further lines.
 */
export function pydoc(value: unknown): string {
  const safe = line(value)
    .replace(/\\/g, "\\\\")
    .replace(/"(?="|$)/g, '\\"');
  const lines = [""];
  for (const word of safe.split(" ")) {
    const last = lines.length - 1;
    const longer = lines[last] === "" ? word : `${lines[last]} ${word}`;
    if (longer.length > docstringWidth && lines[last] !== "") lines.push(word);
    else lines[last] = longer;
  }
  return lines.join("\n");
}

/** One line for a block comment. */
export function block(value: unknown): string {
  return line(value).replace(/\*\//g, "* /");
}

/** One line of Markdown text without effect: special characters escaped, HTML impossible. */
export function md(value: unknown): string {
  return line(value)
    .replace(/[\\`*_{}[\]()#+!|~$]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/^([-=])/, "\\$1")
    .replace(/^(\d+)\./, "$1\\.");
}

/** HTML text or attribute value. */
export function html(value: unknown): string {
  return line(value)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}
