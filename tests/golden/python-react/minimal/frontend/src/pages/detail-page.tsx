import { useParams } from 'react-router';
import { allColumns, type Column } from '@/lists/columns';
import type { Entity } from '@/model/entity';
import { formatDateTime } from '@/model/format';
import type { StoredRecord } from '@/model/record';
import { valueOf } from '@/model/record';
import { features } from '@/project';
import { useEntity } from '@/pages/entity-route';
import { ActionButton } from '@/records/action-button';
import { DeleteButton } from '@/records/delete-button';
import { overrideOf } from '@/records/override-types';
import { editHref, listHref } from '@/records/paths';
import { recordName } from '@/records/record-name';
import { RecordValue } from '@/records/record-value';
import { RelatedLists } from '@/records/related-list';
import { useRecord } from '@/records/use-record';
import { Breadcrumb } from '@/ui/breadcrumb';
import { LinkButton } from '@/ui/button';
import { Page } from '@/ui/page';
import { isMissing, Loading, LoadError, NotFound } from '@/ui/states';

/** One record: its values, what can be done with it, and the records that refer to it. */
export function Component() {
  const entity = useEntity();
  const { id = '' } = useParams();
  const Override = overrideOf(entity.path)?.pages?.detail;
  const key = `${entity.path}/${id}`;
  return Override ? <Override key={key} entity={entity} /> : <DetailPage key={key} entity={entity} id={id} />;
}

export function DetailPage({ entity, id }: { entity: Entity; id: string }) {
  const query = useRecord(entity, id);
  const above = <Breadcrumb crumbs={[{ label: entity.labelPlural, to: listHref(entity.path) }]} />;
  // Before the data: the cache may still have a record that was deleted meanwhile.
  if (isMissing(query.error)) {
    return (
      <NotFound title={`No such ${entity.labelLower}`}>
        It was deleted, it never existed, or it is not yours to see.
      </NotFound>
    );
  }
  const problem = query.isError && <LoadError error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data) return <RecordPage entity={entity} record={query.data} above={above} problem={problem} />;
  return (
    <Page title={entity.label} above={above}>
      {problem || (
        <div className="card">
          <Loading label={`Loading ${entity.labelLower}`} />
        </div>
      )}
    </Page>
  );
}

interface RecordPageProps {
  entity: Entity;
  record: StoredRecord;
  above: React.ReactNode;
  /** Why what is shown may be old. */
  problem: React.ReactNode;
}

function RecordPage({ entity, record, above, problem }: RecordPageProps) {
  const Below = overrideOf(entity.path)?.below;
  return (
    <Page
      title={recordName(entity, record)}
      above={above}
      actions={
        <>
          {entity.actions
            .filter((action) => action.onRecord)
            .map((action) => (
              <ActionButton key={`${action.method} ${action.path}`} action={action} recordId={record.id} />
            ))}
          <DeleteButton entity={entity} record={record} />
          <LinkButton look="primary" icon="edit" to={editHref(entity.path, record.id)}>
            Edit
          </LinkButton>
        </>
      }
    >
      <div className="space-y-5">
        {problem}
        <div className="card">
          <dl className="grid gap-x-6 gap-y-4 p-4 sm:grid-cols-2 sm:p-5">
            {valuesOf(entity).map((column) => (
              <div key={`${column.kind} ${column.key}`} className={isWide(column) ? 'sm:col-span-2' : 'min-w-0'}>
                <dt dir="auto" className="mb-0.5 text-xs font-medium text-ink-subtle">
                  {column.label}
                </dt>
                <dd className="min-w-0">
                  <RecordValue entity={entity} column={column} record={record} />
                </dd>
              </div>
            ))}
          </dl>
          <Footnote record={record} />
        </div>
        {Below && <Below record={record as StoredRecord & Record<string, unknown>} />}
        <RelatedLists entity={entity} record={record} />
      </div>
    </Page>
  );
}

/** Every value: the columns of the list, and before them what lists leave out. */
function valuesOf(entity: Entity): readonly Column[] {
  const columns = allColumns(entity).filter(({ key }) => key !== 'created_at' && key !== 'updated_at');
  const isField = (column: Column) => column.kind === 'field';
  const fields = entity.fields.map((field): Column => ({
    kind: 'field',
    key: field.name,
    label: field.label,
    sort: null,
    field,
  }));
  return [...fields, ...columns.filter((column) => !isField(column))];
}

function isWide(column: Column): boolean {
  return column.kind === 'link' || (column.kind === 'field' && ['text', 'json'].includes(column.field.type));
}

/** Identity and history, in small print. */
function Footnote({ record }: { record: StoredRecord }) {
  const time = (name: string) => {
    const value = valueOf(record, name);
    return typeof value === 'string' ? <time dateTime={value}>{formatDateTime(value)}</time> : null;
  };
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 border-t border-line px-4 py-2.5 text-xs text-ink-subtle sm:px-5">
      {features.auditTimestamps && (
        <>
          <span>Created {time('created_at')}</span>
          <span>Changed {time('updated_at')}</span>
        </>
      )}
      <span>Version {record.version}</span>
      <span className="wrap-anywhere">ID {record.id}</span>
    </p>
  );
}
