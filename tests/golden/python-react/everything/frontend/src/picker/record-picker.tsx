import { useRef } from 'react';
import type { RecordRef } from '@/model/record';
import { RecordCombobox } from '@/picker/record-combobox';
import { refName } from '@/records/record-name';
import type { ControlAttributes } from '@/ui/field';
import { IconButton } from '@/ui/button';

interface RecordPickerProps extends ControlAttributes {
  label: string;
  target: string;
  /** Only records of this account can be chosen. */
  owner?: string | undefined;
  value: RecordRef | null;
  onChange: (value: RecordRef | null) => void;
}

/** Chooses one record, or none. */
export function RecordPicker({ value, onChange, label, target, owner, ...props }: RecordPickerProps) {
  const root = useRef<HTMLDivElement>(null);
  const clear = () => {
    onChange(null);
    // The button that had the focus is gone.
    root.current?.querySelector('input')?.focus();
  };

  return (
    <div ref={root} className="flex items-start gap-1">
      <div className="min-w-0 grow">
        <RecordCombobox
          {...props}
          label={label}
          target={target}
          owner={owner}
          shown={value ? refName(target, value) : ''}
          onPick={onChange}
          onEmptied={() => onChange(null)}
        />
      </div>
      {value && <IconButton icon="close" label={`Clear ${label}`} onClick={clear} />}
    </div>
  );
}
