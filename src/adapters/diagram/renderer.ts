import { diagramOfSchema } from "#domain/diagram/of-schema.ts";
import type { PageDiagram } from "#domain/diagram/page-svg.ts";
import { diagramSvg } from "#domain/diagram/svg.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { Compute, ComputeTasks } from "#ports/compute.ts";
import type { DiagramRenderer } from "#ports/diagram-renderer.ts";

/** 400 entities take a few seconds; what takes longer is not worth drawing. */
const timeoutMs = 60_000;
/** A drawing of 200 tables is half a megabyte of text. */
const keptDrawings = 24;

/** Draws diagrams on other threads. */
export function createDiagramRenderer(compute: Compute): DiagramRenderer {
  // Those that are being made, too: who asks meanwhile waits for the same one.
  const drawings = new Map<string, Promise<Result<PageDiagram>>>();
  const draw = async (
    request: ComputeTasks["drawDiagram"]["input"],
    { signal, entities }: { readonly signal: AbortSignal; readonly entities: number },
  ): Promise<Result<PageDiagram>> => {
    const drawn = await compute.run("drawDiagram", request, { signal, timeoutMs });
    return drawn.ok ? drawn : fail(inWords(drawn.failure, entities));
  };
  return {
    async renderDiagram(schema, { signal = new AbortController().signal } = {}) {
      const model = diagramOfSchema(schema);
      const laidOut = await compute.run("layOutDiagram", model, { signal, timeoutMs });
      return laidOut.ok ? ok(diagramSvg(model, laidOut.value)) : fail(inWords(laidOut.failure, model.entities.length));
    },

    drawForPage(schema, shown, { signal = new AbortController().signal } = {}) {
      const schemaJson = JSON.stringify(schema);
      const key = new Bun.CryptoHasher("sha256").update(JSON.stringify(shown)).update(schemaJson).digest("base64");
      const drawing = drawings.get(key) ?? draw({ ...shown, schemaJson }, { signal, entities: schema.entities.length });
      drawings.delete(key);
      drawings.set(key, drawing);
      const [oldest] = drawings.keys();
      if (drawings.size > keptDrawings && oldest !== undefined) drawings.delete(oldest);
      // What failed is tried again by the next who asks.
      void drawing.then(({ ok: isDrawn }) => isDrawn || drawings.delete(key));
      return drawing;
    },
  };
}

function inWords(failure: Failure, entities: number): Failure {
  if (failure.category !== "timeout") return failure;
  return { ...failure, message: `The diagram of ${entities} entities took longer than a minute to lay out.` };
}
