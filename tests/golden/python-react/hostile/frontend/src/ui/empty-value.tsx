import { EMPTY } from '@/model/format';

/** No value: a dash to see, words to hear. */
export function EmptyValue() {
  return (
    <span className="text-ink-subtle">
      <span aria-hidden="true">{EMPTY}</span>
      <span className="sr-only">none</span>
    </span>
  );
}
