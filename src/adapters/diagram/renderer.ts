import { diagramOfSchema } from "#domain/diagram/of-schema.ts";
import type { PageDiagram } from "#domain/diagram/page-svg.ts";
import { diagramSvg } from "#domain/diagram/svg.ts";
import { type Failure, fail, ok } from "#domain/failure.ts";
import type { Compute } from "#ports/compute.ts";
import type { DiagramRenderer } from "#ports/diagram-renderer.ts";

/** 400 entities take a few seconds; what takes longer is not worth drawing. */
const timeoutMs = 60_000;
/** A drawing of 200 tables is half a megabyte of text. */
const keptDrawings = 24;

/** Draws diagrams on other threads. */
export function createDiagramRenderer(compute: Compute): DiagramRenderer {
  const drawings = new Map<string, PageDiagram>();
  return {
    async renderDiagram(schema, { signal = new AbortController().signal } = {}) {
      const model = diagramOfSchema(schema);
      const laidOut = await compute.run("layOutDiagram", model, { signal, timeoutMs });
      return laidOut.ok ? ok(diagramSvg(model, laidOut.value)) : fail(inWords(laidOut.failure, model.entities.length));
    },

    async drawForPage(schema, shown, { signal = new AbortController().signal } = {}) {
      const schemaJson = JSON.stringify(schema);
      const key = new Bun.CryptoHasher("sha256").update(JSON.stringify(shown)).update(schemaJson).digest("base64");
      const known = drawings.get(key);
      const drawn =
        known === undefined
          ? await compute.run("drawDiagram", { ...shown, schemaJson }, { signal, timeoutMs })
          : ok(known);
      if (!drawn.ok) return fail(inWords(drawn.failure, schema.entities.length));
      drawings.delete(key);
      drawings.set(key, drawn.value);
      const [oldest] = drawings.keys();
      if (drawings.size > keptDrawings && oldest !== undefined) drawings.delete(oldest);
      return drawn;
    },
  };
}

function inWords(failure: Failure, entities: number): Failure {
  if (failure.category !== "timeout") return failure;
  return { ...failure, message: `The diagram of ${entities} entities took longer than a minute to lay out.` };
}
