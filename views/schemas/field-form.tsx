import { emptyFieldForm, type FieldForm as FieldTexts, fieldFormOf } from "#domain/schema/edit/field-form.ts";
import { type FieldDefinition, fieldTypes } from "#domain/schema/schema.ts";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Checkbox, Field, Select, TextArea } from "#views/parts/field.tsx";
import { Icon } from "#views/parts/icon.tsx";
import { type Attempt, valuesIn } from "#views/schemas/attempt.ts";
import { EditForm, type EditorState } from "#views/schemas/edit-form.tsx";

export interface EntityPlace {
  readonly position: number;
  readonly name: string;
}

interface FieldRowProps {
  readonly state: EditorState;
  readonly entity: EntityPlace;
  readonly field: FieldDefinition;
  readonly position: number;
  readonly last: boolean;
  readonly attempt: Attempt | null;
  readonly isWrong: boolean;
}

/** One field: a line that opens into its form. */
export function FieldRow({ state, entity, field, position, last, attempt, isWrong }: FieldRowProps): JSX.Element {
  const key = `field-${position}`;
  const place = { entity: entity.position, field: position, "entity-name": entity.name, "field-name": field.name };
  return (
    <details class="field-row" name="field" {...(attempt?.form === key ? { open: true } : {})}>
      <summary>
        <span class="field-name">
          {isWrong ? <Icon name="warning" class="wrong" /> : ""}
          <span safe>{field.name.trim() === "" ? "(no name)" : field.name}</span>
        </span>
        <span class="field-type mono" safe>
          {typeText(field)}
        </span>
      </summary>
      <div class="field-body" id={key}>
        <EditForm state={state} edit={{ edit: "update-field", ...place }} class="field-form">
          <FieldInputs prefix={`${key}-`} form={key} stored={fieldFormOf(field)} attempt={attempt} />
          <button type="submit" class="primary">
            Save field
          </button>
        </EditForm>
        <div class="actions row-actions">
          <MoveButton
            state={state}
            place={{ edit: "move-field", ...place }}
            to={position - 1}
            way="up"
            off={position === 0}
          />
          <MoveButton state={state} place={{ edit: "move-field", ...place }} to={position + 1} way="down" off={last} />
          <EditForm state={state} edit={{ edit: "delete-field", ...place }}>
            <button type="submit" class="danger">
              <Icon name="trash" />
              Delete field
            </button>
          </EditForm>
        </div>
      </div>
    </details>
  );
}

/** "string(120) · required · unique" */
function typeText(field: FieldDefinition): string {
  const { type, maxLength, precision, scale, enumValues, required, unique } = field;
  const size =
    type === "decimal" && precision !== undefined
      ? `(${precision},${scale ?? 0})`
      : maxLength !== undefined && type !== "enum"
        ? `(${maxLength})`
        : type === "enum"
          ? `(${enumValues?.length ?? 0})`
          : "";
  return [`${type}${size}`, ...(required ? ["required"] : []), ...(unique ? ["unique"] : [])].join(" · ");
}

export function NewFieldForm({
  state,
  entity,
  attempt,
}: {
  state: EditorState;
  entity: EntityPlace;
  attempt: Attempt | null;
}): JSX.Element {
  const edit = { edit: "add-field", entity: entity.position, "entity-name": entity.name };
  return (
    <EditForm state={state} edit={edit} class="field-form">
      <FieldInputs prefix="new-field-" form="new-field" stored={emptyFieldForm} attempt={attempt} />
      <button type="submit" class="primary">
        <Icon name="plus" />
        Add field
      </button>
    </EditForm>
  );
}

interface FieldInputsProps {
  readonly prefix: string;
  readonly form: string;
  readonly stored: FieldTexts;
  readonly attempt: Attempt | null;
}

const ruleInputs: readonly {
  readonly name: "minLength" | "maxLength" | "pattern" | "min" | "max" | "precision" | "scale";
  readonly label: string;
  /** Which types show it: the style sheet hides it for the others. */
  readonly of: string;
}[] = [
  { name: "minLength", label: "Shortest length", of: "of-text" },
  { name: "maxLength", label: "Longest length", of: "of-length" },
  { name: "pattern", label: "Pattern", of: "of-text wide" },
  { name: "min", label: "Smallest value", of: "of-range" },
  { name: "max", label: "Largest value", of: "of-range" },
  { name: "precision", label: "Digits in all", of: "of-decimal" },
  { name: "scale", label: "Digits after the point", of: "of-decimal" },
];

/** Name and type first; the rules that the type has below. Without support for `:has()` all rules are shown. */
function FieldInputs({ prefix, form, stored, attempt }: FieldInputsProps): JSX.Element {
  const { text, ticked, errors } = valuesIn(attempt, form, { ...stored });
  const shared = { prefix, errors };
  const ruled = ["description", "default", ...ruleInputs.map(({ name }) => name)];
  const open = errors.some(({ name }) => ruled.includes(name));
  return (
    <>
      <ErrorSummary errors={errors} prefix={prefix} />
      <div class="name-and-type">
        <Field label="Name" name="name" value={text("name")} required maxlength={300} autocomplete="off" {...shared} />
        <Select label="Type" name="type" value={text("type")} options={typeOptions} {...shared} />
      </div>
      <div class="of-enum rule">
        <TextArea
          label="Values, one a line"
          name="enumValues"
          value={text("enumValues")}
          rows={3}
          conditional
          {...shared}
        />
      </div>
      <div class="ticks">
        <Checkbox label="Required" name="required" checked={ticked("required")} prefix={prefix} />
        <Checkbox label="Unique" name="unique" checked={ticked("unique")} prefix={prefix} />
      </div>
      <details class="more-rules" {...(open ? { open: true } : {})}>
        <summary>More rules</summary>
        <div class="rules">
          <div class="rule wide">
            <Field label="Description" name="description" value={text("description")} {...shared} />
          </div>
          <div class="rule wide">
            <Field label="Default" name="default" value={text("default")} {...shared} />
          </div>
          {ruleInputs.map(({ name, label, of }) => (
            <div class={`rule ${of}`}>
              <Field label={label} name={name} value={text(name)} autocomplete="off" {...shared} />
            </div>
          ))}
        </div>
      </details>
    </>
  );
}

const typeOptions = fieldTypes.map((type) => ({ value: type, label: type }));

interface MoveButtonProps {
  readonly state: EditorState;
  readonly place: Readonly<Record<string, string | number>>;
  readonly to: number;
  readonly way: "up" | "down";
  readonly off: boolean;
}

export function MoveButton({ state, place, to, way, off }: MoveButtonProps): JSX.Element {
  if (off) return "";
  return (
    <EditForm state={state} edit={{ ...place, to }}>
      <button type="submit" class="icon-button" aria-label={`Move ${way}`} title={`Move ${way}`}>
        <Icon name={way} />
      </button>
    </EditForm>
  );
}
