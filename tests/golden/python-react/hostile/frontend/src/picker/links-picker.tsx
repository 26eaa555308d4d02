import { useRef } from 'react';
import { isLinked, withLink, withoutLink, type LinkDraft } from '@/model/draft';
import type { Link } from '@/model/entity';
import { formatCount } from '@/model/format';
import type { RecordId, RecordRef } from '@/model/record';
import { RecordCombobox } from '@/picker/record-combobox';
import { useFurtherLinks } from '@/picker/use-further-links';
import { refName } from '@/records/record-name';
import type { ControlAttributes } from '@/ui/field';
import { Icon } from '@/ui/icon';

interface LinksPickerProps extends ControlAttributes {
  link: Link;
  /** Whose links they are; null for a new record. */
  recordId: RecordId | null;
  /** Only records of this account can be chosen. */
  owner: string | undefined;
  value: LinkDraft;
  onChange: (value: LinkDraft) => void;
}

/** Adds and removes linked records, shown as chips. Of very many only some are shown, and more when asked for. */
export function LinksPicker({ link, recordId, owner, value, onChange, ...props }: LinksPickerProps) {
  const root = useRef<HTMLDivElement>(null);
  const further = useFurtherLinks(link, recordId);
  const known = distinct([...(value.stored?.first ?? []), ...further.records]);
  const chosen = distinct([...known.filter((record) => isLinked(value, record)), ...value.added]);
  const unknown = (value.stored?.total ?? 0) - known.length;
  const name = (record: RecordRef) => refName(link.target, record);
  const focus = () => root.current?.querySelector('input')?.focus();
  const remove = (record: RecordRef) => {
    onChange(withoutLink(value, record));
    // The chip that had the focus is gone.
    focus();
  };
  const showMore = async () => {
    const { hasNextPage } = await further.load();
    // The button that had the focus is gone with the last page.
    if (!hasNextPage) focus();
  };

  return (
    <div ref={root} className="space-y-2">
      {chosen.length > 0 && (
        <ul aria-label={`Chosen: ${link.label}`} className="flex max-h-60 flex-wrap gap-1.5 overflow-y-auto">
          {chosen.map((record) => (
            <li key={record.id} className="chip pe-0.5">
              <span dir="auto" className="truncate">
                {name(record)}
              </span>
              <button
                type="button"
                aria-label={`Remove ${name(record)}`}
                className="grid size-6 place-items-center rounded-full text-ink-subtle hover:bg-line hover:text-ink"
                onClick={() => remove(record)}
              >
                <Icon name="close" className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {unknown > 0 && (
        <p className="text-xs text-ink-subtle">
          {formatCount(unknown)} more.{' '}
          <button type="button" className="link" aria-disabled={further.loading} onClick={() => void showMore()}>
            Show more <span className="sr-only">of {link.label}</span>
          </button>
          {further.problem !== null && <span className="text-negative"> {further.problem}</span>}
        </p>
      )}
      <RecordCombobox
        {...props}
        label={link.label}
        target={link.target}
        owner={owner}
        shown=""
        excluded={chosen.map(({ id }) => id)}
        onPick={(record) => onChange(withLink(value, record))}
        onBackspace={() => {
          const last = chosen.at(-1);
          if (last) remove(last);
        }}
      />
    </div>
  );
}

function distinct(records: readonly RecordRef[]): readonly RecordRef[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
