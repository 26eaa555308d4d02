import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams, type To } from 'react-router';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import { EntityForm } from '@/forms/entity-form';
import type { Drafts } from '@/model/draft';
import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { useEntity } from '@/pages/entity-route';
import { overrideOf } from '@/records/override-types';
import { listHref, recordHref } from '@/records/paths';
import { recordName } from '@/records/record-name';
import { useRecord } from '@/records/use-record';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Page } from '@/ui/page';
import { isMissing, Loading, LoadError, NotFound, Notice } from '@/ui/states';
import { notify } from '@/ui/toasts';

/** Creates a record, or edits the one that the URL names. */
export function Component() {
  const entity = useEntity();
  const { id } = useParams();
  const Override = overrideOf(entity.path)?.pages?.form;
  // What was typed into one form must not turn up in another's.
  const key = id === undefined ? entity.path : `${entity.path}/${id}`;
  if (Override) return <Override key={key} entity={entity} />;
  return id === undefined ? <CreatePage key={key} entity={entity} /> : <EditPage key={key} entity={entity} id={id} />;
}

export function CreatePage({ entity }: { entity: Entity }) {
  const navigate = useNavigate();
  const prefill = usePrefill(entity);
  const list = listHref(entity.path);
  const from = useFrom();

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
            cancel={from ?? list}
            onSaved={(saved, intent) => {
              notify(`“${recordName(entity, saved)}” was created.`);
              // In place of the form: "Back" leads to where the form was opened.
              if (intent === 'open') void navigate(from ?? recordHref(entity.path, saved.id), { replace: true });
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
  // The form keeps what it started from: what happens to the record afterwards is no reason to lose what was typed.
  const [record, setRecord] = useState<StoredRecord | null>(null);
  if (!record && query.isSuccess && query.isFetchedAfterMount) setRecord(query.data);
  const href = recordHref(entity.path, id);
  const from = useFrom();
  if (!record && isMissing(query.error)) {
    return (
      <NotFound title={`No such ${entity.labelLower}`}>
        It was deleted, it never existed, or it is not yours to see.
      </NotFound>
    );
  }
  const name = record && recordName(entity, record);
  const title = `Edit ${name ?? entity.labelLower}`;
  const crumbs = [
    { label: entity.labelPlural, to: listHref(entity.path) },
    ...(name === null ? [] : [{ label: name, to: href }]),
  ];
  return (
    <Page title={title} above={<Breadcrumb crumbs={crumbs} />}>
      <div className="max-w-3xl">
        {record && isMissing(query.error) && (
          <div className="mb-4">
            <Notice kind="warning">
              This was deleted meanwhile, or is no longer yours to see. Saving will be refused; copy what you want to
              keep.
            </Notice>
          </div>
        )}
        {!record && query.isError && <LoadError error={query.error} onRetry={() => void query.refetch()} />}
        {!record && !query.isError && <Loading label={`Loading ${entity.labelLower}`} />}
        {record && (
          <EntityForm
            entity={entity}
            record={record}
            cancel={from ?? href}
            onSaved={(saved) => {
              notify(`“${recordName(entity, saved)}” was saved.`);
              void navigate(from ?? href, { replace: true });
            }}
          />
        )}
      </div>
    </Page>
  );
}

/** The page whose link led here with `state={{ from: location }}`, to go back to; null for links that do not ask for it. */
function useFrom(): To | null {
  const state: unknown = useLocation().state;
  const from: unknown = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  return typeof from === 'object' && from !== null && 'pathname' in from ? (from as To) : null;
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
