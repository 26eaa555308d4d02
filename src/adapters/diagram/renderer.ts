import { diagramOfSchema } from "#domain/diagram/of-schema.ts";
import { diagramSvg } from "#domain/diagram/svg.ts";
import { fail, ok } from "#domain/failure.ts";
import type { Compute } from "#ports/compute.ts";
import type { DiagramRenderer } from "#ports/diagram-renderer.ts";

/** 400 entities take a few seconds; what takes longer is not worth drawing. */
const timeoutMs = 60_000;

/** Draws diagrams, laid out on another thread. */
export function createDiagramRenderer(compute: Compute): DiagramRenderer {
  return {
    async renderDiagram(schema, { signal = new AbortController().signal } = {}) {
      const model = diagramOfSchema(schema);
      const laidOut = await compute.run("layOutDiagram", model, { signal, timeoutMs });
      if (laidOut.ok) return ok(diagramSvg(model, laidOut.value));
      if (laidOut.failure.category !== "timeout") return laidOut;
      return fail({
        ...laidOut.failure,
        message: `The diagram of ${model.entities.length} entities took longer than a minute to lay out.`,
      });
    },
  };
}
