import { expect, test } from "bun:test";
import { textFile } from "#domain/file-tree.ts";
import { lintStack } from "#domain/stack/lint.ts";
import type { StackSource } from "#domain/stack/source.ts";

function problemsOf(path: string, body: string, partials: Record<string, string> = {}): string[] {
  const source = {
    files: new Map([[path, textFile(body)]]),
    proof: new Map(),
    partials: new Map(Object.entries(partials)),
  } as unknown as StackSource;
  return lintStack(source).map(({ line, message }) => `${line}: ${message}`);
}

test("names of the context pass, through loops, conditions, partials and parents", () => {
  const body = `{{project.name}} {{#each entities}}{{class}}{{#each fields}}{{name}} {{../table}} {{@root.project.slug}}
{{#if (and is.enum (not last))}}{{#each enumValues as |choice index|}}{{ts choice.label}}{{@index}}{{/each}}{{/if}}{{/each}}
{{#with displayField}}{{name}}{{/with}}{{#at fields 0}}{{py label}}{{/at}}{{> column table=table}}{{/each}}`;
  expect(problemsOf("a.hbs", body, { column: "{{table}}{{class}}" })).toEqual([]);
});

test("a misspelt name is found even where strict mode is silent", () => {
  expect(problemsOf("a.hbs", "\n{{#if features.softDelte}}x{{/if}}")).toEqual([
    '2: features.softDelte: the context has no "softDelte" here',
  ]);
  expect(problemsOf("a.hbs", "{{#each entities}}{{#each fields}}{{classs}}{{/each}}{{/each}}")).toHaveLength(1);
  expect(problemsOf("a.hbs", "{{entity.class}}")).toHaveLength(1);
  expect(problemsOf("{{entity.module}}.hbs", "{{entity.class}}")).toEqual([]);
  expect(problemsOf("{{entity.modul}}.hbs", "")).toHaveLength(1);
});

test("a table's own values are looked at, and only a table has them", () => {
  const table = (value: string) =>
    `{{#each entities}}{{#each fields}}{{select type integer=${value} other="x"}}{{/each}}{{/each}}`;
  expect(problemsOf("a.hbs", table("enumClass"))).toEqual([]);
  expect(problemsOf("a.hbs", table("enumClas"))).toHaveLength(1);
  expect(problemsOf("a.hbs", "{{py project.name quotes='2'}}")).toEqual(["1: py takes no named values"]);
});

test("unknown helpers, blocks and partials are found", () => {
  expect(problemsOf("a.hbs", "{{shout project.name}}")).toEqual(["1: unknown helper shout"]);
  expect(problemsOf("a.hbs", "{{#repeat entities}}{{/repeat}}")).toEqual(["1: unknown block {{#repeat}}"]);
  expect(problemsOf("a.hbs", "{{> nothing}}")).toEqual(["1: unknown partial nothing"]);
  expect(problemsOf("a.hbs", "{{> me}}", { me: "{{> me}}" })).toContainEqual("1: partial me includes itself");
  expect(problemsOf("a.hbs", "{{#if project.name}}")).toHaveLength(1);
});

test("a path asks for flags that there are", () => {
  expect(problemsOf("__if_auth__a/__unless_links__b.ts", "")).toEqual([]);
  expect(problemsOf("__if_authMethod__a.ts", "")).toEqual(["1: the path asks for the unknown flag authMethod"]);
  expect(problemsOf("a/__if_oauth__b.ts", "")).toHaveLength(1);
});
