import { Link } from 'react-router';
import type { Column } from '@/lists/columns';
import { formatCount, formatExactDateTime, formatValue, textOf } from '@/model/format';
import type { Entity, Field, Link as EntityLink } from '@/model/entity';
import { linkedOf, refOf, valueOf, type RecordRef, type StoredRecord } from '@/model/record';
import { BinaryValue } from '@/records/binary-value';
import { overrideOf } from '@/records/override-types';
import { listHref, recordHref } from '@/records/paths';
import { refName } from '@/records/record-name';
import { EmptyValue } from '@/ui/empty-value';
import { Icon } from '@/ui/icon';

interface RecordValueProps {
  entity: Entity;
  /** Which value of the record. */
  column: Pick<Column & { kind: 'field' }, 'kind' | 'key' | 'field'> | Extract<Column, { kind: 'reference' | 'link' }>;
  record: StoredRecord;
  /** In a table: long values are cut, many records are counted. */
  compact?: boolean;
  /** Inside a link, which can hold no other. */
  inLink?: boolean;
}

/** A value of a record: by the entity's override if there is one, else by its type. */
export function RecordValue({ entity, column, record, compact = false, inLink = false }: RecordValueProps) {
  const Cell = overrideOf(entity.path)?.cells?.[column.key];
  if (Cell) return <Cell record={record as StoredRecord & Record<string, unknown>} compact={compact} />;
  switch (column.kind) {
    case 'field':
      return (
        <FieldValue
          field={column.field}
          value={valueOf(record, column.key)}
          compact={compact}
          inLink={inLink}
          label={record.label}
        />
      );
    case 'reference': {
      const target = refOf(record, column.key);
      return target ? <RecordLink path={column.reference.target} target={target} compact={compact} /> : <EmptyValue />;
    }
    case 'link':
      return <LinkedRecords link={column.link} record={record} compact={compact} />;
  }
}

interface FieldValueProps {
  field: Field;
  value: unknown;
  compact: boolean;
  inLink: boolean;
  /** Of the record, to name a downloaded file. */
  label: string;
}

function FieldValue({ field, value, compact, inLink, label }: FieldValueProps) {
  const text = formatValue(field, value);
  if (text === null) return <EmptyValue />;
  if (field.type === 'binary') return <BinaryValue base64={textOf(value)} name={`${label} ${field.label}`} />;
  if (field.type === 'boolean') return <YesNo yes={value === true} />;
  if (field.type === 'enum') {
    return (
      <span dir="auto" className="chip">
        <span className="truncate">{text}</span>
      </span>
    );
  }
  if (field.type === 'datetime') {
    const iso = textOf(value);
    return (
      <time dateTime={iso} title={formatExactDateTime(iso)}>
        {text}
      </time>
    );
  }
  const href = inLink ? null : hrefOf(field, text, compact);
  if (href !== null) {
    return (
      <a href={href} rel="noreferrer" className="link wrap-anywhere">
        {text}
      </a>
    );
  }
  if (compact) {
    return (
      <span dir="auto" className="line-clamp-2 wrap-anywhere">
        {text}
      </span>
    );
  }
  if (field.type === 'json') {
    return (
      <pre className="max-h-96 overflow-auto rounded-md bg-sunken p-3 text-xs wrap-anywhere whitespace-pre-wrap">
        {JSON.stringify(value, null, 2)}
      </pre>
    );
  }
  return (
    <span dir="auto" className="wrap-anywhere whitespace-pre-wrap">
      {text}
    </span>
  );
}

/**
 * Where a text leads. In tables only what is declared as an address leads anywhere, on record pages also what looks like one;
 * other schemes (javascript:) never do.
 */
function hrefOf(field: Field, text: string, compact: boolean): string | null {
  const declared = field.type === 'string' || field.type === 'text' ? field.inputMode : undefined;
  if ((declared === 'url' || !compact) && /^https?:\/\/\S+$/i.test(text)) return text;
  if ((declared === 'email' || !compact) && /^[^@\s?]+@[^@\s?]+\.[^@\s?]+$/.test(text)) return `mailto:${text}`;
  if (declared === 'tel' && /^[+\d][\d\s()./-]{4,}$/.test(text)) return `tel:${text.replace(/[^+\d]/g, '')}`;
  return null;
}

function YesNo({ yes }: { yes: boolean }) {
  return (
    <span className="inline-flex items-center gap-1">
      <Icon name={yes ? 'check' : 'close'} className={`size-4 ${yes ? 'text-positive' : 'text-ink-subtle'}`} />
      {yes ? 'Yes' : 'No'}
    </span>
  );
}

function RecordLink({ path, target, compact }: { path: string; target: RecordRef; compact?: boolean }) {
  return (
    <Link to={recordHref(path, target.id)} dir="auto" className={`link wrap-anywhere ${compact ? 'line-clamp-2' : ''}`}>
      {refName(path, target)}
    </Link>
  );
}

const MOST_IN_TABLE = 3;

function LinkedRecords({ link, record, compact }: { link: EntityLink; record: StoredRecord; compact: boolean }) {
  const { first, total } = linkedOf(record, link.name);
  if (total === 0) return <EmptyValue />;
  const shown = compact ? first.slice(0, MOST_IN_TABLE) : first;
  return (
    <ul className="flex flex-wrap items-center gap-1.5">
      {shown.map((target) => (
        <li key={target.id} className="chip">
          <Link to={recordHref(link.target, target.id)} dir="auto" className="truncate hover:underline">
            {refName(link.target, target)}
          </Link>
        </li>
      ))}
      {total > shown.length && (
        <li className="text-xs text-ink-subtle">
          {compact ? (
            `+${formatCount(total - shown.length)}`
          ) : (
            <Link
              to={`${listHref(link.target)}?${new URLSearchParams({ [link.backName]: String(record.id) })}`}
              className="link"
            >
              Show all {formatCount(total)}
            </Link>
          )}
        </li>
      )}
    </ul>
  );
}
