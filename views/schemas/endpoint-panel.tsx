import { type EndpointDefinition, endpointMethods, type Schema } from "#domain/schema/schema.ts";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Field, Select, TextArea } from "#views/parts/field.tsx";
import { Icon } from "#views/parts/icon.tsx";
import { type Attempt, valuesIn } from "#views/schemas/attempt.ts";
import { EditForm, type EditorState } from "#views/schemas/edit-form.tsx";
import { PanelHead } from "#views/schemas/panel.tsx";
import { entityOptions } from "#views/schemas/relationship-panel.tsx";

export interface EndpointPanelProps {
  readonly state: EditorState;
  readonly schema: Schema;
  /** Null for a new one. */
  readonly position: number | null;
  /** The entity that a new one belongs to; "" for none. */
  readonly entity: string;
  readonly attempt: Attempt | null;
}

/** One endpoint beyond listing, reading, creating, changing and deleting. Nothing when there is none at the position. */
export function EndpointPanel({ state, schema, position, entity, attempt }: EndpointPanelProps): JSX.Element {
  const stored = position === null ? null : schema.endpoints?.[position];
  if (stored === undefined) return "";
  const fresh: EndpointDefinition = { method: "POST", path: "/", ...(entity === "" ? {} : { entity }) };
  const was = stored === null ? {} : { "path-name": stored.path };
  const edit = position === null ? { edit: "add-endpoint" } : { edit: "update-endpoint", endpoint: position, ...was };
  return (
    <section class="panel-content" aria-labelledby="panel-title">
      <PanelHead
        schemaId={state.id}
        kind="Endpoint"
        title={stored === null ? "New endpoint" : `${stored.method} ${stored.path}`}
      />
      <EditForm state={state} edit={edit} class="panel-form">
        <EndpointInputs schema={schema} stored={stored ?? fresh} attempt={attempt} />
        <button type="submit" class="primary">
          {position === null ? "Add endpoint" : "Save endpoint"}
        </button>
      </EditForm>
      {position === null ? (
        ""
      ) : (
        <EditForm state={state} edit={{ edit: "delete-endpoint", endpoint: position, ...was }}>
          <button type="submit" class="danger">
            <Icon name="trash" />
            Delete endpoint
          </button>
        </EditForm>
      )}
    </section>
  );
}

const methods = endpointMethods.map((method) => ({ value: method, label: method }));

function EndpointInputs({
  schema,
  stored,
  attempt,
}: {
  schema: Schema;
  stored: EndpointDefinition;
  attempt: Attempt | null;
}): JSX.Element {
  const { method, path, entity = "", description = "" } = stored;
  const { text, errors } = valuesIn(attempt, "endpoint", { method, path, entity, description });
  const shared = { prefix: "endpoint-", errors };
  const entities = [{ value: "", label: "none" }, ...entityOptions(schema, text("entity"))];
  return (
    <>
      <ErrorSummary errors={errors} prefix="endpoint-" />
      <div class="method-and-path">
        <Select label="Method" name="method" value={text("method")} options={methods} {...shared} />
        <Field
          label="Path"
          name="path"
          value={text("path")}
          required
          autocomplete="off"
          hint="For example /appointments/{id}/cancel"
          {...shared}
        />
      </div>
      <Select label="Entity" name="entity" value={text("entity")} options={entities} {...shared} />
      <TextArea label="What it does" name="description" value={text("description")} rows={3} {...shared} />
    </>
  );
}
