import type Handlebars from "handlebars";
import { block, html, json, line, md, py, pydoc, pyjson, sql, ts, yaml } from "#domain/stack/literals.ts";

/** Helpers that give text; documented in templates/README.md. */
export const textHelpers = { py, pyjson, ts, json, sql, yaml, line, pydoc, md, html, block } as const;

/**
 * `{{select type integer="int" … other="str"}}`: the text beside the value's name, or that beside `other`. One call where a chain of `else if` would nest a
 * block per name; the words are those of ICU's select. Throws when neither is there: our defect.
 */
function select(value: unknown, options: Handlebars.HelperOptions): string {
  const hash: Readonly<Record<string, unknown> & { other?: unknown }> = options.hash;
  const chosen = Object.hasOwn(hash, String(value)) ? hash[String(value)] : hash.other;
  if (chosen === undefined) throw new TypeError(`{{select}} has nothing for ${JSON.stringify(value)} and no other`);
  return String(chosen);
}

/** Helpers that give text and take a table of names beside their value. */
export const tableHelpers = { select } as const;

/** Helpers that give a condition, for use inside `{{#if (…)}}`. The last argument is Handlebars' own options object. */
export const conditionHelpers = {
  eq: (left: unknown, right: unknown) => left === right,
  and: (...values: unknown[]) => values.slice(0, -1).every(truthy),
  or: (...values: unknown[]) => values.slice(0, -1).some(truthy),
  not: (value: unknown) => !truthy(value),
} as const;

/** Handlebars' own idea of truth, so that `(not x)` is exactly `unless x`. */
function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function at(this: unknown, list: unknown, index: unknown, options: Handlebars.HelperOptions): string {
  const item: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
  return item === undefined ? options.inverse(this) : options.fn(item);
}

/** Registers exactly the helpers of templates/README.md on an instance of its own. */
export function registerHelpers(handlebars: typeof Handlebars): void {
  for (const [name, helper] of Object.entries(textHelpers)) {
    handlebars.registerHelper(name, (...given: unknown[]) => {
      // `{{json}}` alone is the helper, not a property of that name, and would print the whole context; `{{this.json}}` is the property.
      if (given.length !== 2)
        throw new TypeError(`{{${name}}} takes one value; for a property of that name write {{this.${name}}}`);
      return helper(given[0]);
    });
  }
  for (const [name, helper] of Object.entries({ ...tableHelpers, ...conditionHelpers }))
    handlebars.registerHelper(name, helper);
  handlebars.registerHelper("at", at);
}

/** For the compiler: an unknown helper is then a compile-time error. */
export const knownHelpers: Record<string, boolean> = Object.fromEntries(
  [...Object.keys(textHelpers), ...Object.keys(tableHelpers), ...Object.keys(conditionHelpers), "at"].map((name) => [
    name,
    true,
  ]),
);
