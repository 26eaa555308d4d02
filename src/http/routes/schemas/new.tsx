import { decodeText, looksBinary } from "#domain/inputs/decode.ts";
import { readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { statusOf } from "#http/failure-status.ts";
import { paths } from "#http/paths.ts";
import { page, seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import { userOf, type Visit } from "#http/visit.ts";
import { createBlank, createFromModel, pastedName } from "#services/schema/create-schema.ts";
import { type NewSchemaProps, NewSchemaView } from "#views/schemas/new.tsx";
import type { SchemaRouteDeps } from "./deps.ts";

/** Advanced mode: a schema from a model, or a blank one. */
export function newSchemaRoutes({ schemas }: SchemaRouteDeps): readonly Route[] {
  const { modelBytes } = schemas.limits;
  const show = (visit: Visit<unknown>, shown: Partial<NewSchemaProps>, status = 200) => {
    const limit = `${(modelBytes / 1_000_000).toLocaleString("en")} MB`;
    const view = <NewSchemaView text="" name="" errors={[]} limit={limit} {...shown} />;
    return page(visit, view, { title: "Begin with a model", section: "new", status });
  };
  return [
    get(paths.newSchema, "user", (visit) => show(visit, {})),
    post(
      paths.schemaImport,
      "user",
      async (visit) => {
        const form = await readForm(visit.request, modelBytes + 100_000);
        if (!form.ok) return answerFailure(visit, form.failure);
        const [userId, text, name] = [userOf(visit).id, form.value.text("text"), form.value.text("name")];
        if (form.value.text("mode") === "blank") {
          const made = await createBlank({ userId, name: name.slice(0, 300) }, schemas);
          return made.ok ? seeOther(paths.schema.href({ schema: made.value.id })) : answerFailure(visit, made.failure);
        }
        const file = text.trim() === "" ? form.value.file("file") : null;
        const model =
          file === null ? { name: pastedName, text } : { name: file.name, ...decodeText(await file.bytes()) };
        const made = await visit.patiently(createFromModel({ userId, model }, schemas));
        if (made.ok) return seeOther(paths.schema.href({ schema: made.value.id }));
        const { message, hint } = made.failure;
        const errors = [{ name: "text", message: `${message}\n${hint}` }];
        const shown = looksBinary(model.text) ? "" : model.text;
        return show(visit, { text: shown, errors }, statusOf(made.failure));
      },
      { bodyBytes: modelBytes + 100_000, perMinute: 30 },
    ),
  ];
}
