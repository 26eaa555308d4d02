import { expect, test } from "bun:test";
import { block, html, json, line, md, py, pydoc, sql, ts, yaml } from "#domain/stack/literals.ts";

const hostile = [
  "quote \" and ' and `",
  "back\\slash \\n \\",
  '"""',
  'ends with "',
  "</script><!--",
  "*/ alert(1) /*",
  "new\nline\r\nand\ttab",
  "nul\u0000 bell\u0007 del\u007f",
  "separators\u2028\u2029",
  "bidi\u202eoverride",
  "lone \ud800 surrogate",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a workflow file would expand
  "${{ secrets.X }} #{x} {{y}} %s",
  "эмодзи 🎉 中文",
  "",
  "long ".repeat(60),
];

test("JSON, TypeScript and YAML literals read back as what was written", () => {
  for (const value of hostile) {
    const readable = value.replace("\ud800", "\ufffd");
    expect(JSON.parse(json(value))).toBe(readable);
    expect(JSON.parse(yaml(value))).toBe(readable);
    expect(new Function(`return ${ts(value)}`)()).toBe(readable);
    expect(ts(value)).not.toContain("<");
  }
});

test("Python literals read back in Python as what was written", () => {
  const program = `import json\nprint(json.dumps([\n${hostile.map((value) => `${py(value)},`).join("\n")}\n]))\n`;
  const run = Bun.spawnSync(["python3", "-c", program]);
  expect(run.stderr.toString()).toBe("");
  expect(JSON.parse(run.stdout.toString())).toEqual(hostile.map((value) => value.replace("\ud800", "\ufffd")));
});

test("docstrings hold any text", () => {
  const program = hostile.map((value) => `def f():\n    """${pydoc(value)}"""\n`).join("");
  const run = Bun.spawnSync(["python3", "-W", "error", "-c", program]);
  expect(run.stderr.toString()).toBe("");
});

test("comments and SQL stay what they are", () => {
  for (const value of hostile) {
    expect(line(value)).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    expect(block(value)).not.toContain("*/");
    expect(sql(value).slice(1, -1).replace(/''/g, "")).not.toContain("'");
    expect(html(value)).not.toMatch(/[<>"]/);
    expect(md(value)).not.toMatch(/(?<!\\)[`<[]/);
  }
});

test("Markdown of what begins like a list shows just the text", () => {
  expect(["1. First", "3D model", "- none", "2) two", "007"].map(md)).toEqual([
    "1\\. First",
    "3D model",
    "\\- none",
    "2\\) two",
    "007",
  ]);
});
