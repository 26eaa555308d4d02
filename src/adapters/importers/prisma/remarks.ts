import { plainDocumentation } from "../blocks/documentation.ts";
import type { Notebook } from "../notebook.ts";

interface Remark {
  readonly what: string;
  readonly notebook: Notebook;
}

export function noteMap(line: number, { what, as, notebook }: Remark & { readonly as: string }): void {
  notebook.repeat(line, {
    one: `${what}: its name in the source's database (${as}) is left out; the generated project names its own.`,
    many: "# names in the source's database (@map, @@schema) are left out; the generated project names its own",
    what,
  });
}

export function noteIgnored(line: number, { what, as, notebook }: Remark & { readonly as: string }): void {
  notebook.repeat(line, {
    one: `${what} is marked ${as} and left out.`,
    many: `# ${as === "@ignore" ? "fields" : "models"} are marked ${as} and left out`,
    what,
  });
}

export function noteIndex(line: number, { what, notebook }: Remark): void {
  notebook.repeat(line, {
    one: `An index on ${what} is not taken over; the generated project indexes its own foreign keys and unique rules.`,
    many: "# indexes are not taken over; the generated project indexes its own foreign keys and unique rules. They are on",
    what,
  });
}

export function notePartial(line: number, { what, notebook }: Remark): void {
  notebook.repeat(line, {
    one: `${what}: a unique rule for some of the records (where) cannot be said in a schema and is left out.`,
    many: "# unique rules are for some of the records (where), which cannot be said in a schema, and are left out",
    what,
  });
}

/** The comment without what it says to the tools of its origin. */
export function noteInstructions(
  { doc, line }: { readonly doc: string; readonly line: number },
  { what, notebook }: Remark,
): string {
  const plain = plainDocumentation(doc);
  if (plain !== doc.trim()) {
    notebook.repeat(line, {
      one: `${what}: what its comment says to other generators (@…, [type]) is left out.`,
      many: "# comments say something to other generators (@…, [type]), which is left out",
      what,
    });
  }
  return plain;
}
