import { useState } from 'react';
import { Announced } from '@/lists/announced';
import { momentOf, partsOf, type End } from '@/lists/moments';
import { FieldFrame } from '@/ui/field';
import { useDebouncedText } from '@/ui/use-debounced-text';

interface MomentFilterProps {
  end: End;
  /** As in the URL, "" for none. */
  value: string;
  onValue: (value: string) => void;
}

/** One end of a span of time: a day, and a time for those who need it. */
export function MomentFilter({ end, value, onValue }: MomentFilterProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const applied = partsOf(value, end);
  // Both inputs are one text, because each changes what the other means.
  const input = useDebouncedText(`${applied.day}T${applied.time}`, (text) => {
    const [day = '', time = ''] = text.split('T');
    const moment = day === '' ? '' : momentOf(day, time, end);
    setProblem(moment === null ? 'Enter a day and a time that exist.' : null);
    if (moment !== null && moment !== value) onValue(moment);
  });
  const [day = '', time = ''] = input.text.split('T');
  const parts = [
    { type: 'date', label: 'day', shown: day, text: (typed: string) => `${typed}T${time}` },
    { type: 'time', label: 'time', shown: time, text: (typed: string) => `${day}T${typed}` },
  ];
  const name = end === 'min' ? 'From' : 'To';

  return (
    <>
      {parts.map(({ type, label, shown, text }) => (
        <FieldFrame key={type} label={`${name} ${label}`} errors={problem === null ? undefined : [problem]}>
          {(control) => (
            <input
              {...control}
              type={type}
              className="input"
              value={shown}
              onChange={(event) => input.setText(text(event.target.value))}
              onBlur={(event) => input.commitNow(text(event.target.value))}
              onKeyDown={(event) => {
                if (event.key === 'Enter') input.commitNow(text(event.currentTarget.value));
              }}
            />
          )}
        </FieldFrame>
      ))}
      <Announced text={problem} />
    </>
  );
}
