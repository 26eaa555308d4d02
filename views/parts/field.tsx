import { attribute } from "#views/parts/attribute.ts";

/** What is wrong with one field of a form. */
export interface FieldError {
  /** The field's name in the form. */
  readonly name: string;
  readonly message: string;
}

export interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly value?: string;
  readonly type?: "text" | "email" | "password" | "search" | "number" | "url" | "color";
  readonly hint?: string;
  readonly required?: boolean;
  readonly autocomplete?: string;
  readonly maxlength?: number;
  readonly autofocus?: boolean;
  readonly errors?: readonly FieldError[];
  /** Distinguishes fields of the same name in several forms of a page. */
  readonly prefix?: string;
}

/** A labelled input with its hint and its error, tied together for screen readers. */
export function Field(props: FieldProps): JSX.Element {
  const { label, name, value = "", type = "text", required = false, autocomplete, maxlength, autofocus } = props;
  const { id, error, describedBy } = fieldIds(props);
  return (
    <div class="field">
      <label for={id}>
        <span safe>{label}</span>
        {required ? "" : <span class="optional"> (optional)</span>}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        value={attribute(value)}
        {...(required ? { required: true } : {})}
        {...(autocomplete === undefined ? {} : { autocomplete })}
        {...(maxlength === undefined ? {} : { maxlength })}
        {...(autofocus ? { autofocus: true } : {})}
        {...describedBy}
      />
      <FieldNotes id={id} hint={props.hint} error={error} />
    </div>
  );
}

export interface TextAreaProps extends Omit<FieldProps, "type"> {
  readonly rows?: number;
  readonly placeholder?: string;
  /** Names the draft that js/app.js keeps in the browser until the form is sent. */
  readonly draft?: string;
  /** Whether it is needed depends on another field, so that the server says so: browsers would refuse a form for a field that nobody sees. */
  readonly conditional?: boolean;
}

export function TextArea(props: TextAreaProps): JSX.Element {
  const { label, name, value = "", rows = 4, required = false, maxlength, placeholder, draft, autofocus } = props;
  const { conditional = false } = props;
  const { id, error, describedBy } = fieldIds(props);
  return (
    <div class="field">
      <label for={id}>
        <span safe>{label}</span>
        {required || conditional ? "" : <span class="optional"> (optional)</span>}
      </label>
      <textarea
        id={id}
        name={name}
        rows={String(rows)}
        {...(required ? { required: true } : {})}
        {...(maxlength === undefined ? {} : { maxlength: String(maxlength) })}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(draft === undefined ? {} : { "data-draft": draft })}
        {...(autofocus ? { autofocus: true } : {})}
        {...describedBy}
        safe
      >
        {`\n${value}`}
      </textarea>
      <FieldNotes id={id} hint={props.hint} error={error} />
    </div>
  );
}

export interface SelectProps extends Omit<FieldProps, "type" | "maxlength" | "autocomplete"> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function Select(props: SelectProps): JSX.Element {
  const { label, name, value = "", options } = props;
  const { id, error, describedBy } = fieldIds(props);
  return (
    <div class="field">
      <label for={id} safe>
        {label}
      </label>
      <select id={id} name={name} {...describedBy}>
        {options.map((option) => (
          <option value={attribute(option.value)} {...(option.value === value ? { selected: true } : {})} safe>
            {option.label}
          </option>
        ))}
      </select>
      <FieldNotes id={id} hint={props.hint} error={error} />
    </div>
  );
}

export interface CheckboxProps {
  readonly label: string;
  readonly name: string;
  readonly checked: boolean;
  readonly hint?: string;
  readonly prefix?: string;
}

export function Checkbox({ label, name, checked, hint, prefix = "" }: CheckboxProps): JSX.Element {
  const id = `${prefix}${name}`;
  return (
    <div class="field checkbox">
      <label for={id}>
        <input
          id={id}
          type="checkbox"
          name={name}
          value="1"
          {...(checked ? { checked: true } : {})}
          {...(hint === undefined ? {} : { "aria-describedby": `${id}-hint` })}
        />
        <span safe>{label}</span>
      </label>
      <FieldNotes id={id} hint={hint} error={undefined} />
    </div>
  );
}

function fieldIds({ name, prefix = "", hint, errors = [] }: Pick<FieldProps, "name" | "prefix" | "hint" | "errors">) {
  const id = `${prefix}${name}`;
  const error = errors.find((each) => each.name === name)?.message;
  const parts = [...(error === undefined ? [] : [`${id}-error`]), ...(hint === undefined ? [] : [`${id}-hint`])];
  const describedBy = {
    ...(parts.length === 0 ? {} : { "aria-describedby": parts.join(" ") }),
    ...(error === undefined ? {} : { "aria-invalid": "true" as const }),
  };
  return { id, error, describedBy };
}

function FieldNotes({
  id,
  hint,
  error,
}: {
  id: string;
  hint: string | undefined;
  error: string | undefined;
}): JSX.Element {
  return (
    <>
      {error === undefined ? (
        ""
      ) : (
        <p class="field-error" id={`${id}-error`} safe>
          {error}
        </p>
      )}
      {hint === undefined ? (
        ""
      ) : (
        <p class="field-hint" id={`${id}-hint`} safe>
          {hint}
        </p>
      )}
    </>
  );
}
