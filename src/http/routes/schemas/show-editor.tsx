import type { Issue } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import { answerFailure } from "#http/error-page.ts";
import { notFound } from "#http/failures.ts";
import { paths } from "#http/paths.ts";
import { fragment, page } from "#http/respond.ts";
import type { Visit } from "#http/visit.ts";
import { Partial } from "#views/parts/partial.tsx";
import type { Attempt } from "#views/schemas/attempt.ts";
import { Drawing, DrawingLater } from "#views/schemas/canvas.tsx";
import { Conflict, type ConflictProps } from "#views/schemas/conflict.tsx";
import { EditorView } from "#views/schemas/editor.tsx";
import { EditorHead } from "#views/schemas/editor-head.tsx";
import { Issues } from "#views/schemas/issues.tsx";
import { Outline } from "#views/schemas/outline.tsx";
import type { SchemaRouteDeps } from "./deps.ts";
import { type Panel, panelHref, panelTitle, panelView } from "./panel.tsx";

export interface Shown {
  readonly stored: StoredSchema;
  readonly panel: Panel;
  readonly attempt?: Attempt | null;
  readonly conflict?: ConflictProps;
  readonly status?: number;
  /** The schema is another one than the page has: what stands beside the panel is answered, too. */
  readonly isChanged?: boolean;
}

/** The editor as a page, or for htmx the panel and, when the schema changed, everything around it. */
export async function showEditor(visit: Visit<unknown>, deps: SchemaRouteDeps, shown: Shown): Promise<Response> {
  const { stored, panel, attempt = null, conflict, status = 200, isChanged = false } = shown;
  const issues = deps.examine(stored);
  const content = panelView(panel, { stored, attempt, issues });
  if (content === "") return answerFailure(visit, notFound);
  const view = (
    <>
      {conflict === undefined ? "" : <Conflict {...conflict} />}
      {content}
    </>
  );
  const title = panelTitle(panel, stored);
  if (!visit.wantsFragment) {
    const diagram = await drawingOf(stored, { issues, deps });
    const whole = (
      <EditorView
        stored={stored}
        issues={issues}
        diagram={diagram}
        panel={view}
        nowMs={visit.nowMs}
        neighbours={visit.assets.href("diagram/neighbours.css")}
      />
    );
    return page(visit, whole, { title, status, section: "schemas", wide: true, scripts: ["js/diagram.js"] });
  }
  const safeParts = isChanged ? await surroundings(visit, stored, { issues, deps }) : "";
  const answer = (
    <>
      <title safe>{`${title} · StackAlchemist`}</title>
      {view}
      {safeParts}
    </>
  );
  return fragment(answer, { status, headers: isChanged ? { "HX-Push-Url": panelHref(stored.id, panel) } : {} });
}

/** A click is answered in this time; a large drawing follows, and until then the old one stays. */
const patienceMs = 300;

/** The drawing alone, as it is asked for by `DrawingLater`. */
export async function showDrawing(stored: StoredSchema, deps: SchemaRouteDeps): Promise<Response> {
  return fragment(<Drawing diagram={await drawingOf(stored, { issues: deps.examine(stored), deps })} />);
}

interface Around {
  readonly issues: readonly Issue[];
  readonly deps: SchemaRouteDeps;
}

async function surroundings(visit: Visit<unknown>, stored: StoredSchema, { issues, deps }: Around) {
  const drawing = drawingOf(stored, { issues, deps });
  const diagram = await Promise.race([drawing, Bun.sleep(patienceMs).then(() => "later" as const)]);
  return (
    <>
      <Partial target="#editor-head">
        <EditorHead stored={stored} issues={issues} nowMs={visit.nowMs} />
      </Partial>
      <Partial target="#editor-issues">
        <Issues schemaId={stored.id} issues={issues} />
      </Partial>
      <Partial target="#outline">
        <Outline stored={stored} issues={issues} />
      </Partial>
      {diagram === "later" ? (
        <DrawingLater schemaId={stored.id} />
      ) : (
        <Partial target="#canvas">
          <Drawing diagram={diagram} />
        </Partial>
      )}
    </>
  );
}

/** Null when it could not be drawn: everything can be edited without. */
async function drawingOf({ id, schema }: StoredSchema, { issues, deps }: Around) {
  const wrong = issues.flatMap(({ path }) => /^\/entities\/(\d+)/.exec(path)?.[1] ?? []).map(Number);
  const entityPath = paths.entity.href({ schema: id, entity: "" });
  const drawn = await deps.diagrams.drawForPage(schema, { entityPath, wrong: [...new Set(wrong)] });
  return drawn.ok ? drawn.value : null;
}
