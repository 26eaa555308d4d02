import { type EntityParts, entityParts } from "#domain/schema/edit/entity-parts.ts";
import type { EntityDefinition, Schema } from "#domain/schema/schema.ts";
import { paths } from "#http/paths.ts";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Field, TextArea } from "#views/parts/field.tsx";
import { Icon } from "#views/parts/icon.tsx";
import { type Attempt, valuesIn } from "#views/schemas/attempt.ts";
import { EditForm, type EditorState } from "#views/schemas/edit-form.tsx";
import { FieldRow, MoveButton, NewFieldForm } from "#views/schemas/field-form.tsx";
import { PanelHead, PanelLink } from "#views/schemas/panel.tsx";
import { UniqueRules } from "#views/schemas/unique-form.tsx";

export interface EntityPanelProps {
  readonly state: EditorState;
  readonly schema: Schema;
  readonly position: number;
  readonly attempt: Attempt | null;
  /** JSON pointers of everything that is wrong. */
  readonly wrongPaths: readonly string[];
}

/** One entity with all that belongs to it. Nothing when there is none at the position. */
export function EntityPanel({ state, schema, position, attempt, wrongPaths }: EntityPanelProps): JSX.Element {
  const entity = schema.entities[position];
  if (entity === undefined) return "";
  const parts = entityParts(schema, position);
  const place = { position, name: entity.name };
  const fields = entity.fields ?? [];
  const isWrong = (path: string) => wrongPaths.some((wrong) => wrong === path || wrong.startsWith(`${path}/`));
  return (
    <section class="panel-content" data-entity={String(position)} aria-labelledby="panel-title">
      <PanelHead schemaId={state.id} kind="Entity" title={entity.name.trim() === "" ? "(no name)" : entity.name} />
      <EntityText state={state} entity={entity} position={position} attempt={attempt} />

      <section aria-labelledby="fields-title">
        <h3 id="fields-title">
          Fields <span class="count">{fields.length}</span>
        </h3>
        {fields.length === 0 ? <p class="subtle">No fields yet. Every record has an id of its own.</p> : ""}
        <div class="field-rows">
          {fields.map((field, index) => (
            <FieldRow
              state={state}
              entity={place}
              field={field}
              position={index}
              last={index === fields.length - 1}
              attempt={attempt}
              isWrong={isWrong(`/entities/${position}/fields/${index}`)}
            />
          ))}
        </div>
        <details class="adder" {...(attempt?.form === "new-field" || fields.length === 0 ? { open: true } : {})}>
          <summary>
            <Icon name="plus" />
            Add a field
          </summary>
          <NewFieldForm state={state} entity={place} attempt={attempt} />
        </details>
      </section>

      <Relationships state={state} parts={parts} position={position} />
      <UniqueRules state={state} entity={place} parts={parts} attempt={attempt} />
      <Endpoints state={state} schema={schema} parts={parts} position={position} />

      <section class="actions panel-foot" aria-label="This entity">
        <MoveButton
          state={state}
          place={{ edit: "move-entity", entity: position, "entity-name": entity.name }}
          to={position - 1}
          way="up"
          off={position === 0}
        />
        <MoveButton
          state={state}
          place={{ edit: "move-entity", entity: position, "entity-name": entity.name }}
          to={position + 1}
          way="down"
          off={position === schema.entities.length - 1}
        />
        <EditForm state={state} edit={{ edit: "delete-entity", entity: position, "entity-name": entity.name }}>
          <button type="submit" class="danger">
            <Icon name="trash" />
            Delete entity
          </button>
        </EditForm>
      </section>
    </section>
  );
}

function EntityText({
  state,
  entity,
  position,
  attempt,
}: {
  state: EditorState;
  entity: EntityDefinition;
  position: number;
  attempt: Attempt | null;
}): JSX.Element {
  const stored = { name: entity.name, description: entity.description ?? "" };
  const { text, errors } = valuesIn(attempt, "entity", stored);
  const shared = { prefix: "entity-", errors };
  return (
    <EditForm
      state={state}
      edit={{ edit: "update-entity", entity: position, "entity-name": entity.name }}
      class="panel-form"
    >
      <ErrorSummary errors={errors} prefix="entity-" />
      <Field label="Name" name="name" value={text("name")} required maxlength={300} autocomplete="off" {...shared} />
      <TextArea label="Description" name="description" value={text("description")} rows={2} {...shared} />
      <button type="submit">Save name and description</button>
    </EditForm>
  );
}

function Relationships({
  state,
  parts,
  position,
}: {
  state: EditorState;
  parts: EntityParts;
  position: number;
}): JSX.Element {
  return (
    <section aria-labelledby="relationships-title">
      <h3 id="relationships-title">
        Relationships <span class="count">{parts.relationships.length}</span>
      </h3>
      <ul class="part-list">
        {parts.relationships.map(({ position: index, called, other, many, required }) => (
          <li>
            <PanelLink href={paths.relationship.href({ schema: state.id, relationship: String(index) })}>
              <span safe>{called}</span>
            </PanelLink>
            <span class="subtle" safe>
              {`${many ? "many" : required ? "one" : "one or none"} · ${other}`}
            </span>
          </li>
        ))}
      </ul>
      <PanelLink class="button" href={paths.newRelationship.href({ schema: state.id }, { from: position })}>
        <Icon name="plus" />
        Add a relationship
      </PanelLink>
    </section>
  );
}

function Endpoints({
  state,
  schema,
  parts,
  position,
}: {
  state: EditorState;
  schema: Schema;
  parts: EntityParts;
  position: number;
}): JSX.Element {
  const own = parts.endpoints.map((index) => ({ index, endpoint: schema.endpoints?.[index] }));
  return (
    <section aria-labelledby="endpoints-title">
      <h3 id="endpoints-title">
        Endpoints <span class="count">{own.length}</span>
      </h3>
      <p class="subtle">Listing, reading, creating, changing and deleting are always there. Add what else it can do.</p>
      <ul class="part-list">
        {own.map(({ index, endpoint }) => (
          <li>
            <PanelLink class="mono" href={paths.endpoint.href({ schema: state.id, endpoint: String(index) })}>
              <span safe>{`${endpoint?.method ?? ""} ${endpoint?.path ?? ""}`}</span>
            </PanelLink>
          </li>
        ))}
      </ul>
      <PanelLink class="button" href={paths.newEndpoint.href({ schema: state.id }, { entity: position })}>
        <Icon name="plus" />
        Add an endpoint
      </PanelLink>
    </section>
  );
}
