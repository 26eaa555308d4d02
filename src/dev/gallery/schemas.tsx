import type { DiagramLayout } from "#domain/diagram/layout.ts";
import { boxSize } from "#domain/diagram/measures.ts";
import type { DiagramModel } from "#domain/diagram/model.ts";
import { diagramOfSchema } from "#domain/diagram/of-schema.ts";
import { pageDiagram } from "#domain/diagram/page-svg.ts";
import { examine } from "#domain/schema/examine.ts";
import { exportSchema } from "#domain/schema/export/export-schema.ts";
import type { Schema } from "#domain/schema/schema.ts";
import { displayName, type SchemaSummary, type StoredSchema, schemaSources } from "#domain/schema/stored-schema.ts";
import { type Panel, panelView } from "#http/routes/schemas/panel.tsx";
import { syntheticSchema } from "#src/dev/bench/schema.ts";
import type { Attempt } from "#views/schemas/attempt.ts";
import { Conflict, type ConflictProps } from "#views/schemas/conflict.tsx";
import { EditorView } from "#views/schemas/editor.tsx";
import { ExportView } from "#views/schemas/export.tsx";
import { SchemaDeletionView, SchemaListView } from "#views/schemas/list.tsx";
import { NewSchemaView } from "#views/schemas/new.tsx";
import type { GalleryCase } from "./case.ts";

type Text = (word: string) => string;
const nowMs = 1_800_000_000_000;

function clinic(text: Text): Schema {
  const [doctor, patient, appointment] = [text("Doctor"), text("Patient"), text("Appointment")];
  const startsAt = text("starts at");
  return {
    name: text("Clinic"),
    description: text("Doctors see patients."),
    entities: [
      {
        name: doctor,
        description: text("Somebody who treats patients."),
        fields: [
          { name: text("name"), type: "string", required: true, maxLength: 120, description: text("As on the door.") },
          { name: text("email"), type: "string", unique: true, pattern: text("^[^@]+@[^@]+$") },
        ],
      },
      { name: patient, fields: [{ name: text("name"), type: "string", required: true, default: text("unknown") }] },
      {
        name: appointment,
        fields: [
          { name: startsAt, type: "datetime", required: true },
          { name: text("status"), type: "enum", enumValues: [text("planned"), text("done")] },
          { name: text("fee"), type: "decimal", precision: 10, scale: 2, min: 0 },
        ],
        uniqueTogether: [[doctor, startsAt]],
      },
    ],
    relationships: [
      { from: appointment, to: doctor, kind: "many-to-one", name: doctor, required: true },
      { from: appointment, to: patient, kind: "many-to-one", description: text("Who is seen.") },
      { from: doctor, to: patient, kind: "many-to-many", name: text("patients"), inverse: text("doctors") },
    ],
    endpoints: [
      {
        method: "POST",
        path: text("/appointments/{id}/cancel"),
        entity: appointment,
        description: text("Free the time."),
      },
    ],
  };
}

function withIssues(text: Text): Schema {
  return {
    entities: [
      {
        name: text("Task"),
        fields: [
          { name: text("state"), type: "enum" },
          { name: text("due"), type: "date", min: text("never") },
        ],
      },
      { name: text("Task") },
      { name: "", uniqueTogether: [[text("nothing"), text("else")]] },
    ],
    relationships: [{ from: text("Task"), to: text("Nobody"), kind: "many-to-one" }],
    endpoints: [{ method: "GET", path: "/x", entity: text("Nobody") }],
  };
}

interface Shown {
  readonly panel?: Panel;
  readonly attempt?: Attempt;
  readonly conflict?: ConflictProps;
  readonly changes?: Partial<StoredSchema>;
}

function editor(
  schema: Schema,
  { panel = { kind: "overview" }, attempt, conflict, changes = {} }: Shown = {},
): JSX.Element {
  const stored: StoredSchema = {
    ...{
      id: "sch_1",
      userId: "usr_1",
      name: displayName(schema),
      source: "prompt",
      sourceText: "",
      engine: "offline extractor",
    },
    ...{ notes: [], personalization: {}, stack: null, tier: "spark", schema, revision: 3, undo: null, redo: null },
    ...{ createdAtMs: nowMs, updatedAtMs: nowMs - 300_000 },
    ...changes,
  };
  const issues = examine(schema);
  const model = diagramOfSchema(schema);
  const wrong = issues.flatMap(({ path }) => /^\/entities\/(\d+)/.exec(path)?.[1] ?? []).map(Number);
  const diagram = pageDiagram(model, gridLayout(model), { entityPath: "/schemas/sch_1/entities/", wrong });
  const view = (
    <>
      {conflict === undefined ? "" : <Conflict {...conflict} />}
      {panelView(panel, { stored, attempt: attempt ?? null, issues })}
    </>
  );
  return (
    <EditorView
      stored={stored}
      issues={issues}
      diagram={diagram}
      panel={view}
      nowMs={nowMs}
      neighbours="/static/diagram/neighbours.css"
    />
  );
}

/** Tables in rows of six, lines straight: the real layout belongs to a compute thread. */
function gridLayout({ entities, relations }: DiagramModel): DiagramLayout {
  const boxes = entities.map((entity, index) => ({
    x: 24 + (index % 6) * 340,
    y: 24 + Math.floor(index / 6) * 380,
    ...boxSize(entity),
  }));
  const lines = relations.map(({ from, to }) => {
    const [one, other] = [boxes[from], boxes[to]];
    if (!one || !other) return { points: [] };
    return {
      points: [
        { x: one.x, y: one.y + 16 },
        { x: other.x + other.width, y: other.y + 16 },
      ],
    };
  });
  return {
    width: Math.max(0, ...boxes.map(({ x, width }) => x + width)) + 24,
    height: Math.max(0, ...boxes.map(({ y, height }) => y + height)) + 24,
    boxes,
    lines,
  };
}

function rows(text: Text): readonly SchemaSummary[] {
  return schemaSources.map((source, index) => ({
    id: `sch_${index}`,
    name: text(
      index === 1 ? "A very long name of a model that somebody exported from a warehouse ".repeat(3) : "Clinic",
    ),
    source,
    entities: index * 17,
    updatedAtMs: nowMs - index * 90_000_000,
  }));
}

const wide = { section: "schemas", wide: true, scripts: ["js/diagram.js"] } as const;
const listed = { search: "", next: null, isLater: false, nowMs };

export const schemaCases: readonly GalleryCase[] = [
  {
    name: "schemas · list",
    section: "schemas",
    view: (text) => <SchemaListView {...listed} rows={rows(text)} search={text("cli")} next="1.sch_1" isLater />,
  },
  { name: "schemas · none", section: "schemas", view: () => <SchemaListView {...listed} rows={[]} /> },
  {
    name: "schemas · none found",
    section: "schemas",
    view: (text) => <SchemaListView {...listed} rows={[]} search={text("zebra")} />,
  },
  { name: "schemas · delete", view: (text) => <SchemaDeletionView id="sch_1" name={text("Clinic")} entities={3} /> },
  { name: "schemas · new", section: "new", view: () => <NewSchemaView text="" name="" errors={[]} limit="5 MB" /> },
  {
    name: "schemas · new, refused",
    section: "new",
    view: (text) => (
      <NewSchemaView
        text={text("CREATE TABEL customer (")}
        name={text("Clinic")}
        errors={[
          {
            name: "text",
            message: text(
              "The pasted text is no model: neither SQL, Prisma, DBML, JDL nor a JSON schema.\nSQL has CREATE TABLE statements.",
            ),
          },
        ]}
        limit="5 MB"
      />
    ),
  },
  {
    name: "schema · the whole",
    ...wide,
    view: (text) =>
      editor(clinic(text), {
        changes: {
          undo: text("Add field “fee” to “Appointment”"),
          redo: text("Delete entity “Room”"),
          notes: [
            { path: "line 12", message: text("The trigger is not taken over.") },
            { path: "/entities/0", message: text("A doctor was guessed.") },
          ],
        },
      }),
  },
  { name: "schema · blank", ...wide, view: (text) => editor({ name: text("Clinic"), entities: [] }) },
  {
    name: "schema · entity",
    ...wide,
    view: (text) => editor(clinic(text), { panel: { kind: "entity", position: 2 } }),
  },
  {
    name: "schema · field refused",
    ...wide,
    view: (text) =>
      editor(clinic(text), {
        panel: { kind: "entity", position: 2 },
        attempt: {
          form: "field-1",
          values: { name: [text("status")], type: ["enum"], enumValues: [text("a\na")], default: [text("b")] },
          errors: [
            { name: "enumValues", message: text("The value “a” is there twice. Remove one.") },
            { name: "default", message: text("The default is not one of the values.") },
          ],
        },
      }),
  },
  {
    name: "schema · relationship",
    ...wide,
    view: (text) => editor(clinic(text), { panel: { kind: "relationship", position: 0 } }),
  },
  {
    name: "schema · endpoint",
    ...wide,
    view: (text) => editor(clinic(text), { panel: { kind: "endpoint", position: 0 } }),
  },
  {
    name: "schema · issues",
    ...wide,
    view: (text) => editor(withIssues(text), { panel: { kind: "entity", position: 2 } }),
  },
  {
    name: "schema · changed meanwhile",
    ...wide,
    view: (text) =>
      editor(clinic(text), {
        conflict: {
          changes: [text("Delete entity “Room”"), text("Add field “fee” to “Appointment”")],
          isInForm: false,
          typed: [{ label: "name", value: text("Room with a view") }],
        },
      }),
  },
  {
    name: "schema · 70 entities",
    ...wide,
    view: () => editor(syntheticSchema(70), { panel: { kind: "entity", position: 40 } }),
  },
  {
    name: "schema · export",
    section: "schemas",
    view: (text) => (
      <ExportView
        id="sch_1"
        name={text("Clinic")}
        format="sql"
        text={text(
          exportSchema(
            clinic((word) => word),
            "sql",
          ),
        )}
      />
    ),
  },
  {
    name: "schema · export with issues",
    section: "schemas",
    view: (text) => <ExportView id="sch_1" name={text("Clinic")} format="dbml" text={null} />,
  },
];
