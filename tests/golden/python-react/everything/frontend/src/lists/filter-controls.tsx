import { useState } from 'react';
import { Announced } from '@/lists/announced';
import { filterText, typedFilter } from '@/lists/filter-values';
import type { Filter } from '@/lists/filters';
import type { ListState } from '@/lists/list-state';
import { MomentFilter } from '@/lists/moment-filter';
import type { Field } from '@/model/entity';
import { RecordPicker } from '@/picker/record-picker';
import { useRecordRef } from '@/picker/use-options';
import { FieldFrame } from '@/ui/field';
import { useDebouncedText } from '@/ui/use-debounced-text';

interface FilterControlProps {
  filter: Filter;
  state: ListState;
  /** Sets one parameter of the URL; "" removes it. */
  onFilter: (name: string, value: string) => void;
}

const ends = ['min', 'max'] as const;

/** The inputs of one filter. */
export function FilterControl({ filter, state, onFilter }: FilterControlProps) {
  const value = (name: string) => state.filters[name] ?? '';
  switch (filter.kind) {
    case 'choice':
      return (
        <FieldFrame label={filter.label}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={value(filter.name)}
              onChange={(event) => onFilter(filter.name, event.target.value)}
            >
              <option value="">Any</option>
              {filter.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      );
    case 'record':
      return <RecordFilter filter={filter} id={value(filter.name)} onFilter={onFilter} />;
    case 'exact':
      return (
        <ValueFilter label={filter.label} field={filter.field} name={filter.name} state={state} onFilter={onFilter} />
      );
    case 'range':
      return (
        <fieldset className="min-w-0">
          <legend dir="auto" className="mb-1.5 font-medium wrap-anywhere">
            {filter.label}
          </legend>
          <div className="grid grid-cols-2 gap-2">
            {ends.map((end) =>
              filter.field.type === 'datetime' ? (
                <MomentFilter
                  key={end}
                  end={end}
                  value={value(`${filter.name}_${end}`)}
                  onValue={(moment) => onFilter(`${filter.name}_${end}`, moment)}
                />
              ) : (
                <ValueFilter
                  key={end}
                  label={end === 'min' ? 'From' : 'To'}
                  field={filter.field}
                  name={`${filter.name}_${end}`}
                  state={state}
                  onFilter={onFilter}
                />
              ),
            )}
          </div>
          {filter.field.type === 'datetime' && (
            <p className="mt-1.5 text-xs text-ink-subtle">Without times, whole days.</p>
          )}
        </fieldset>
      );
  }
}

function RecordFilter({
  filter,
  id,
  onFilter,
}: {
  filter: Filter & { kind: 'record' };
  id: string;
  onFilter: FilterControlProps['onFilter'];
}) {
  const { ref, missing } = useRecordRef(filter.target, id === '' ? null : id);
  const shown = ref ?? (id === '' ? null : { id, label: missing ? 'Unknown record' : '…' });
  return (
    <FieldFrame label={filter.label}>
      {(control) => (
        <RecordPicker
          {...control}
          label={filter.label}
          target={filter.target}
          value={shown}
          onChange={(record) => onFilter(filter.name, record ? String(record.id) : '')}
        />
      )}
    </FieldFrame>
  );
}

interface ValueFilterProps {
  label: string;
  field: Field;
  name: string;
  state: ListState;
  onFilter: FilterControlProps['onFilter'];
}

/** A value typed by hand. It is applied when typing pauses and when it is one: half a date filters nothing. */
function ValueFilter({ label, field, name, state, onFilter }: ValueFilterProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const applied = state.filters[name] ?? '';
  const input = useDebouncedText(filterText(field, applied), (text) => {
    const typed = typedFilter(field, text);
    setProblem('problem' in typed ? typed.problem : null);
    if ('value' in typed) onFilter(name, typed.value);
  });

  return (
    <>
      <FieldFrame label={label} errors={problem === null ? undefined : [problem]}>
        {(control) => (
          <input
            {...control}
            className="input"
            type={field.type === 'date' || field.type === 'time' ? field.type : 'text'}
            inputMode={field.type === 'integer' || field.type === 'bigint' ? 'numeric' : undefined}
            step={field.type === 'time' ? 1 : undefined}
            value={input.text}
            onChange={(event) => input.setText(event.target.value)}
            onBlur={(event) => input.commitNow(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') input.commitNow(event.currentTarget.value);
            }}
          />
        )}
      </FieldFrame>
      <Announced text={problem} />
    </>
  );
}
