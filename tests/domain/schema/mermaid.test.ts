import { expect, test } from "bun:test";
import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import { toMermaid } from "#domain/schema/export/mermaid.ts";
import { buildContext } from "#domain/stack/build-context.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";
import hostile from "#tests/fixtures/hostile.json";
import manifest from "../../../templates/python-react/stack.json";

/** The lines that Mermaid's own parser accepts; checked against it by hand for every kind of name that is here. */
const line =
  /^(erDiagram| {2}"[A-Za-z0-9]+"\["[^"#;%{}[\]<>|`\\]+"\] \{| {4}[a-z]+ (?![pfu]k\b)[a-z][a-z0-9_]*( PK| FK| UK| FK, UK)?( "required")?| {2}\}| {2}"[A-Za-z0-9]+" (\|\||\|o|\}o)--(o\||o\{) "[A-Za-z0-9]+" : "[^"#;%{}[\]<>|`\\]+")$/;

test("hostile names stay inside Mermaid's grammar", () => {
  const schema = structuredClone(hostile) as unknown as Parameters<typeof buildContext>[0];
  const nasty = '" } }%% %%{init}%% <b>#quot;</b> `x` [y] ; \\';
  const entities = [
    ...schema.entities,
    { name: nasty, fields: [{ name: "pk", type: "string" as const }] },
    { name: "style" },
  ];
  const relationships = [
    ...(schema.relationships ?? []),
    { from: nasty, to: "style", kind: "one-to-one" as const, name: nasty },
  ];
  const whole = { ...schema, entities, relationships };
  const { context } = buildContext(whole, defaultPersonalization, manifest as unknown as StackManifest, {
    version: "1",
  });
  for (const drawing of [context.mermaid, toMermaid(whole)]) {
    const lines = drawing.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((text) => !line.test(text))).toEqual([]);
  }
});
