import type { Issue } from "#domain/schema/schema.ts";
import type { Form } from "#http/body.ts";
import type { FieldError } from "#views/parts/field.tsx";

/** Every input of the editor's forms that somebody types into. */
const inputs = [
  ..."name type enumValues required unique description default minLength maxLength pattern min max precision scale".split(
    " ",
  ),
  ..."members from kind to inverse onDelete method path entity".split(" "),
];

export function typedIn(form: Form): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(inputs.filter((name) => form.ticked(name)).map((name) => [name, form.texts(name)]));
}

/** The same as words, for when there is no form to show them in. */
export function typedWords(form: Form): readonly { readonly label: string; readonly value: string }[] {
  return Object.entries(typedIn(form))
    .filter(([name]) => !(name === "entity" && form.ticked("entity-name")))
    .map(([label, values]) => ({ label, value: values.join(", ") }))
    .filter(({ value }) => value.trim() !== "");
}

/** Issues as errors of the form that they are below (`at`); what is wrong elsewhere stands in the form's summary. */
export function errorsOf(issues: readonly Issue[], at: string | null): readonly FieldError[] {
  return issues.map(({ path, message, hint }) => {
    const isOwn = at !== null && path.startsWith(`${at}/`);
    const [, name = ""] = isOwn ? path.slice(at.length).split("/") : [];
    // A unique rule is one input: its list.
    const input = /^\d+$/.test(name) ? "members" : name;
    return { name: inputs.includes(input) ? input : "", message: `${message} ${hint}`.trim() };
  });
}
