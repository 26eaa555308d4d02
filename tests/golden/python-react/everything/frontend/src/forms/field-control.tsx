import { memo } from 'react';
import { FileControl } from '@/forms/file-control';
import { hintOf } from '@/forms/hints';
import type { Draft } from '@/model/draft';
import type { Field } from '@/model/entity';
import { inputBound } from '@/model/temporal-rules';
import { CheckboxFrame, FieldFrame, type ControlAttributes } from '@/ui/field';

interface FieldControlProps {
  field: Field;
  draft: Draft;
  errors: readonly string[] | undefined;
  onChange: (name: string, draft: Draft) => void;
}

/** A field's label, input, hint and errors. Unchanged fields are not rendered again, so long forms stay quick. */
export const FieldControl = memo(function FieldControl({ field, draft, errors, onChange }: FieldControlProps) {
  const frame = { label: field.label, hint: hintOf(field, draft), errors, name: field.name };
  const change = (next: Draft) => onChange(field.name, next);
  if (field.type === 'boolean' && field.required) {
    return (
      <CheckboxFrame {...frame}>
        {(control) => (
          <input
            {...control}
            type="checkbox"
            className="size-5 accent-brand-600"
            checked={draft === true}
            onChange={(event) => change(event.target.checked)}
          />
        )}
      </CheckboxFrame>
    );
  }
  return (
    <FieldFrame {...frame} required={field.required ?? false}>
      {(control) =>
        field.type === 'binary' ? (
          <FileControl {...control} field={field} draft={draft} onChange={change} />
        ) : (
          <TextualControl
            control={control}
            field={field}
            text={typeof draft === 'string' ? draft : ''}
            onChange={change}
          />
        )
      }
    </FieldFrame>
  );
});

interface TextualControlProps {
  control: ControlAttributes;
  field: Exclude<Field, { type: 'binary' }>;
  text: string;
  onChange: (text: string) => void;
}

/**
 * Numbers use text inputs on purpose: a number input loses what is no number yet, changes when the wheel turns over it,
 * and cannot hold every bigint or decimal. The keyboard of a phone still shows digits.
 */
function TextualControl({ control, field, text, onChange }: TextualControlProps) {
  const common = {
    ...control,
    name: field.name,
    className: 'input',
    // What the browser knows about its user does not describe the record.
    autoComplete: 'off',
    value: text,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  switch (field.type) {
    case 'string':
      return <input {...common} type="text" dir="auto" inputMode={field.inputMode} />;
    case 'text':
      return <textarea {...common} dir="auto" rows={4} />;
    case 'json':
      return <textarea {...common} rows={6} spellCheck={false} className="input font-mono text-xs" />;
    case 'integer':
    case 'bigint':
      return <input {...common} type="text" inputMode={negative(field.min) ? 'text' : 'numeric'} />;
    case 'decimal':
    case 'float':
      return <input {...common} type="text" inputMode={negative(field.min) ? 'text' : 'decimal'} />;
    case 'date':
      return <input {...common} type="date" min={field.min} max={field.max} />;
    case 'time':
      return <input {...common} type="time" min={field.min} max={field.max} step={1} />;
    case 'datetime':
      return (
        <input
          {...common}
          type="datetime-local"
          min={inputBound(field, field.min)}
          max={inputBound(field, field.max)}
        />
      );
    case 'uuid':
      return <input {...common} type="text" spellCheck={false} className="input font-mono" />;
    case 'enum':
      return (
        <select {...common}>
          <option value="">{field.required ? 'Choose…' : 'None'}</option>
          {field.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      );
    case 'boolean':
      return (
        <select {...common}>
          <option value="">Not known</option>
          <option value="true">Yes</option>
          <option value="false">No</option>
        </select>
      );
  }
}

/** Whether a minus must be typed: numeric keyboards of some phones have none. */
function negative(min: string | undefined): boolean {
  return min === undefined || min.startsWith('-');
}
