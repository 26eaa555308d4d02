import { useRef } from 'react';
import type { RecordRef } from '@/model/record';
import { RecordCombobox } from '@/picker/record-combobox';
import { refName } from '@/records/record-name';
import type { ControlAttributes } from '@/ui/field';
import { Icon } from '@/ui/icon';

interface RecordsPickerProps extends ControlAttributes {
  label: string;
  target: string;
  value: readonly RecordRef[];
  onChange: (value: readonly RecordRef[]) => void;
}

/** Chooses any number of records, shown as chips. */
export function RecordsPicker({ value, onChange, label, target, ...props }: RecordsPickerProps) {
  const root = useRef<HTMLDivElement>(null);
  const remove = (removed: RecordRef) => {
    onChange(value.filter(({ id }) => id !== removed.id));
    // The chip that had the focus is gone.
    root.current?.querySelector('input')?.focus();
  };

  return (
    <div ref={root} className="space-y-2">
      {value.length > 0 && (
        <ul aria-label={`Chosen: ${label}`} className="flex flex-wrap gap-1.5">
          {value.map((record) => (
            <li key={record.id} className="chip pe-0.5">
              <span dir="auto" className="truncate">
                {refName(target, record)}
              </span>
              <button
                type="button"
                aria-label={`Remove ${refName(target, record)}`}
                className="grid size-6 place-items-center rounded-full text-ink-subtle hover:bg-line hover:text-ink"
                onClick={() => remove(record)}
              >
                <Icon name="close" className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <RecordCombobox
        {...props}
        label={label}
        target={target}
        shown=""
        excluded={value.map(({ id }) => id)}
        onPick={(record) => onChange([...value, record])}
        onBackspace={() => {
          const last = value.at(-1);
          if (last) remove(last);
        }}
      />
    </div>
  );
}
