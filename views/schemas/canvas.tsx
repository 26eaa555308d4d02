import type { PageDiagram } from "#domain/diagram/page-svg.ts";
import { paths } from "#http/paths.ts";

const zooms = [
  { value: "50", label: "50 %" },
  { value: "75", label: "75 %" },
  { value: "100", label: "100 %" },
  { value: "150", label: "150 %" },
  { value: "fit", label: "Fit" },
] as const;

/** Up to so many tables are legible when the whole diagram fits the window; from so many on it begins smaller. */
const fewTables = 5;
const manyTables = 12;

/** The diagram in a window that scrolls. The zoom is chosen by radio buttons that the style sheet reads, so it needs no script. */
export function Canvas({ diagram, entities }: { diagram: PageDiagram | null; entities: number }): JSX.Element {
  const start = entities <= fewTables ? "fit" : entities > manyTables ? "75" : "100";
  return (
    <div class="canvas">
      <fieldset class="zoom">
        <legend class="visually-hidden">Zoom</legend>
        {zooms.map(({ value, label }) => (
          <label>
            <input type="radio" name="zoom" value={value} {...(value === start ? { checked: true } : {})} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <section class="canvas-window" id="canvas" tabindex="0" aria-label="Drawing, scrolls">
        <Drawing diagram={diagram} />
      </section>
    </div>
  );
}

export function Drawing({ diagram }: { diagram: PageDiagram | null }): JSX.Element {
  if (diagram === null)
    return <p class="canvas-empty">The diagram could not be drawn. The outline has the same parts.</p>;
  if (!diagram.svg.includes("<a ")) return <p class="canvas-empty">Entities appear here as tables.</p>;
  // Every text in it is escaped by domain/diagram/page-svg.ts.
  const safeSvg = diagram.svg;
  return <div class="drawing">{safeSvg}</div>;
}

/** Asks for the drawing when it is put into the page; what is drawn stays until it comes. */
export function DrawingLater({ schemaId }: { schemaId: string }): JSX.Element {
  const href = paths.schemaDiagram.href({ schema: schemaId }, { part: "page" });
  return <div hx-get={href} hx-trigger="load" hx-target="#canvas" hx-push-url="false" />;
}
