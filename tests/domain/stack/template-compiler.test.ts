import { expect, test } from "bun:test";
import Handlebars from "handlebars";
import { templateCompiler } from "#domain/stack/template-compiler.ts";

/** Asks of everything that Handlebars has an opinion about, at every kind of place a condition may stand. */
const template = `
{{#each values}}{{@index}}:{{#if this.value}}yes{{else}}no{{/if}} {{#unless this.value}}not{{else}}is{{/unless}}
  {{#if this.first}}first {{this.name}} of {{../title}}{{else if this.second}}second{{#if ../flag}} of {{../title}}{{/if}}{{else}}{{#unless @first}}rest {{../../title}}{{/unless}}{{/if}}
  {{#each this.list}}{{#if @last}}{{this}}.{{else}}{{this}}, {{#if ../second}}{{../name}} {{@key}}{{/if}}{{/if}}{{/each}}
{{/each}}
{{#each values as |item at|}}{{#if item.value}}{{at}}{{#unless item.second}}{{item.name}}{{at}}{{/unless}}{{/if}}{{/each}}
{{#with values.[0] as |head|}}{{#if head.name}}{{head.name}}{{/if}}{{/with}}
{{> part name="x"}}{{#if flag}}{{/if}}{{#unless none}}{{> part name="y"}}{{/unless}}`;
const part = "{{#if name}}[{{name}}{{#if title}} {{title}}{{/if}}]{{/if}}";
const values = [0, 1, "", "text", null, undefined, [], [0], {}, { length: 0 }, false, true, Number.NaN].map(
  (value, index) => ({ value, name: `n${index}`, first: index % 3 === 0, second: index % 3 === 1, list: ["a", "b"] }),
);

test("conditions compiled directly render what Handlebars' own render", () => {
  const [ours, theirs] = [templateCompiler(), Handlebars.create()].map((handlebars) => {
    handlebars.registerPartial("part", handlebars.compile(part, { noEscape: true }));
    const render = handlebars.compile(template, { noEscape: true, knownHelpersOnly: true });
    return render({ title: "<T>", flag: true, none: [], values });
  });
  expect(ours).toBe(theirs as string);
  expect(ours).toContain("second of <T>");
});

test("a condition that asks for more than one value is refused", () => {
  const render = templateCompiler().compile("{{#if a includeZero=true}}x{{/if}}", { knownHelpersOnly: true });
  expect(() => render({ a: 0 })).toThrow("takes one value");
});
