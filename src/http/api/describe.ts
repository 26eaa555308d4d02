import type { StackSummary } from "#domain/stack/manifest.ts";
import { paths } from "#http/paths.ts";
import { type DescribeDeps, describeModel, type Source } from "#services/describe-model.ts";
import { json, refused } from "./answer.ts";
import { type Operation, operation } from "./operation.ts";
import { ExtractBody, ExtractedShape, StacksShape } from "./shapes.ts";

/** What a program needs to know before it generates. */
export function describeOperations(
  deps: DescribeDeps & { readonly stacks: readonly StackSummary[] },
): readonly Operation[] {
  return [
    operation({
      id: "listStacks",
      method: "GET",
      path: paths.api.stacks,
      access: "anyone",
      tag: "Describe",
      summary: "The stacks that a repository can be generated for",
      description: "The first is taken when a generation names none.",
      answers: { 200: { description: "All stacks.", shape: StacksShape } },
      handle: () => json({ stacks: deps.stacks }, { headers: { "Cache-Control": "public, max-age=60" } }),
    }),
    operation({
      id: "extractSchema",
      method: "POST",
      path: paths.api.extractSchema,
      access: "api",
      tag: "Describe",
      summary: "Read a schema out of a description or a model",
      description:
        "Keeps nothing. A prompt is read by the engine that the answer names: today the offline extractor, rules for English sentences. Notes say what was changed, guessed or left out.",
      options: { perMinute: 15, bodyBytes: deps.limits.modelBytes * 2 },
      body: {
        shape: ExtractBody,
        example: { prompt: "Clinics with doctors and patients. A doctor has a name and a unique email." },
      },
      answers: {
        200: {
          description: "The schema. With issues it has to be mended before it is generated.",
          shape: ExtractedShape,
        },
      },
      handle: async ({ visit, body: { prompt, model } }) => {
        const source: Source =
          model === undefined
            ? { prompt: prompt ?? "" }
            : { model: { name: model.name ?? "The model", text: model.text } };
        const described = await describeModel(source, deps);
        return described.ok ? json(described.value) : refused(visit, described.failure);
      },
    }),
  ];
}
