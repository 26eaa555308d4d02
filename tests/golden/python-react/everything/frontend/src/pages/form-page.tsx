import { useQueries } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import { EntityForm } from '@/forms/entity-form';
import type { Drafts } from '@/model/draft';
import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { useEntity } from '@/pages/entity-route';
import { overrideOf } from '@/records/override-types';
import { listHref, recordHref } from '@/records/paths';
import { useRecord } from '@/records/use-record';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Page } from '@/ui/page';
import { isMissing, Loading, LoadError, NotFound } from '@/ui/states';
import { notify } from '@/ui/toasts';

/** Creates a record, or edits the one that the URL names. */
export function Component() {
  const entity = useEntity();
  const { id } = useParams();
  const Override = overrideOf(entity.path)?.pages?.form;
  if (Override) return <Override entity={entity} />;
  return id === undefined ? (
    <CreatePage key={entity.path} entity={entity} />
  ) : (
    <EditPage key={`${entity.path}/${id}`} entity={entity} id={id} />
  );
}

export function CreatePage({ entity }: { entity: Entity }) {
  const navigate = useNavigate();
  const prefill = usePrefill(entity);
  const list = listHref(entity.path);

  return (
    <Page
      title={`New ${entity.labelLower}`}
      above={<Breadcrumb crumbs={[{ label: entity.labelPlural, to: list }]} />}
      lead={entity.description && <p dir="auto">{entity.description}</p>}
    >
      <div className="max-w-3xl">
        {prefill === null ? (
          <Loading />
        ) : (
          <EntityForm
            entity={entity}
            record={null}
            prefill={prefill}
            cancelHref={list}
            onSaved={(saved, intent) => {
              notify(`“${saved.label}” was created.`);
              if (intent === 'open') void navigate(recordHref(entity.path, saved.id));
            }}
          />
        )}
      </div>
    </Page>
  );
}

export function EditPage({ entity, id }: { entity: Entity; id: string }) {
  const navigate = useNavigate();
  // Editing an old copy would end in a conflict with a change that was there before the page was opened.
  const query = useRecord(entity, id, { fresh: true });
  const record = query.isFetchedAfterMount ? query.data : undefined;
  const href = recordHref(entity.path, id);
  if (isMissing(query.error)) {
    return (
      <NotFound title={`No such ${entity.labelLower}`}>
        It was deleted, it never existed, or it is not yours to see.
      </NotFound>
    );
  }
  const title = record ? `Edit ${record.label}` : `Edit ${entity.labelLower}`;
  const crumbs = [
    { label: entity.labelPlural, to: listHref(entity.path) },
    ...(record ? [{ label: record.label, to: href }] : []),
  ];
  return (
    <Page title={title} above={<Breadcrumb crumbs={crumbs} />}>
      <div className="max-w-3xl">
        {query.isError && <LoadError error={query.error} onRetry={() => void query.refetch()} />}
        {!record && !query.isError && <Loading label={`Loading ${entity.labelLower}`} />}
        {record && (
          <EntityForm
            entity={entity}
            record={record}
            cancelHref={href}
            onSaved={(saved) => {
              notify(`“${saved.label}” was saved.`);
              void navigate(recordHref(entity.path, saved.id));
            }}
          />
        )}
      </div>
    </Page>
  );
}

/** References that the URL names ("?doctor_id=7", from a related list), loaded for their labels; null while they load. */
function usePrefill(entity: Entity): Drafts | null {
  const [params] = useSearchParams();
  const wanted = entity.references.flatMap(({ column, target }) => {
    const id = params.get(column);
    return id ? [{ column, target, id }] : [];
  });
  const loaded = useQueries({
    queries: wanted.map(({ target, id }) => ({
      queryKey: keys.record(target, id),
      queryFn: ({ signal }: { signal: AbortSignal }) => anyRecords(target).get(id, signal),
    })),
  });
  if (loaded.some(({ isPending }) => isPending)) return null;
  const drafts = wanted.map(({ column }, index) => [column, refOrNull(loaded[index]?.data)] as const);
  return Object.fromEntries(drafts);
}

function refOrNull(record: StoredRecord | undefined) {
  return record ? { id: record.id, label: record.label } : null;
}
