import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { isStatus, messageOf } from '@/api/problem';
import { ColumnMenu } from '@/lists/column-menu';
import { AddFilter, FilterBar } from '@/lists/filter-bar';
import { changed, isNarrowed, listParams, orderOf, type ListState } from '@/lists/list-state';
import { Pagination } from '@/lists/pagination';
import { RecordTable } from '@/lists/record-table';
import { SearchBox } from '@/lists/search-box';
import { useColumns } from '@/lists/use-columns';
import { useList, useListState } from '@/lists/use-list';
import type { Entity } from '@/model/entity';
import { features } from '@/project';
import { useEntity } from '@/pages/entity-route';
import { ActionButton } from '@/records/action-button';
import { overrideOf } from '@/records/override-types';
import { newHref } from '@/records/paths';
import { RestoreButton } from '@/records/restore-button';
import { Button, LinkButton } from '@/ui/button';
import { Page } from '@/ui/page';
import { Empty, Loading, LoadError } from '@/ui/states';

/** The list of an entity: searched, filtered, sorted and paged by the API, with all of that in the URL. */
export function Component() {
  const entity = useEntity();
  const Override = overrideOf(entity.path)?.pages?.list;
  return Override ? <Override key={entity.path} entity={entity} /> : <ListPage key={entity.path} entity={entity} />;
}

export function ListPage({ entity }: { entity: Entity }) {
  const [state, setState] = useListState(entity);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const choice = useColumns(entity);
  const list = useList(entity, state);
  const adding = useRef<HTMLDivElement>(null);

  return (
    <Page
      title={entity.labelPlural}
      lead={entity.description && <p dir="auto">{entity.description}</p>}
      actions={
        <>
          {entity.actions
            .filter((action) => !action.onRecord)
            .map((action) => (
              <ActionButton key={`${action.method} ${action.path}`} action={action} />
            ))}
          <LinkButton look="primary" icon="add" to={newHref(entity.path)}>
            New {entity.labelLower}
          </LinkButton>
        </>
      }
    >
      {features.softDelete && <DeletedTabs state={state} />}
      <div className="card">
        <div className="relative flex flex-wrap items-center gap-2 border-b border-line p-3">
          {entity.searchable && (
            <SearchBox
              label={`Search ${entity.labelPluralLower}`}
              value={state.search}
              onSearch={(search) => setState(changed(state, { search }), { replace: true })}
            />
          )}
          <div className="flex grow flex-wrap justify-end gap-2">
            <div ref={adding}>
              <AddFilter entity={entity} state={state} opened={opened} setOpened={setOpened} />
            </div>
            <ColumnMenu entity={entity} choice={choice} />
          </div>
        </div>
        <FilterBar
          entity={entity}
          state={state}
          setState={setState}
          opened={opened}
          setOpened={setOpened}
          onRemoved={() => adding.current?.querySelector('button')?.focus()}
        />
        <div aria-busy={list.isPlaceholderData} className={list.isPlaceholderData ? 'opacity-60' : ''}>
          {list.isPending && <Loading label={`Loading ${entity.labelPluralLower}`} />}
          {list.isError &&
            (isStatus(list.error, 422) && isNarrowed(state) ? (
              <Refused error={list.error} state={state} setState={setState} />
            ) : (
              <LoadError error={list.error} onRetry={() => void list.refetch()} />
            ))}
          {list.data && list.data.items.length > 0 && (
            <RecordTable
              entity={entity}
              columns={choice.columns}
              records={list.data.items}
              state={state}
              allColumns={choice.byHand}
              action={state.deleted ? (record) => <RestoreButton entity={entity} record={record} /> : undefined}
            />
          )}
          {list.data?.items.length === 0 && (
            <NoRecords entity={entity} state={state} total={list.data.total} setState={setState} />
          )}
        </div>
        {list.data && list.data.total > 0 && (
          <Pagination
            state={state}
            total={list.data.total}
            order={orderOf(entity, state) === null ? 'newest first' : undefined}
            setState={setState}
          />
        )}
      </div>
    </Page>
  );
}

function DeletedTabs({ state }: { state: ListState }) {
  const tab = (deleted: boolean, label: string) => (
    <Link
      to={{ search: listParams(changed(state, { deleted })).toString() }}
      aria-current={state.deleted === deleted ? 'true' : undefined}
      className="rounded-t-md border-b-2 border-transparent px-3 py-2 text-ink-subtle hover:text-ink aria-[current]:border-brand-600 aria-[current]:font-medium aria-[current]:text-ink"
    >
      {label}
    </Link>
  );
  return (
    <nav aria-label="Current or deleted" className="mb-3 flex gap-1 border-b border-line">
      {tab(false, 'Current')}
      {tab(true, 'Deleted')}
    </nav>
  );
}

interface NoRecordsProps {
  entity: Entity;
  state: ListState;
  total: number;
  setState: (next: ListState) => void;
}

/** An empty page has three causes, each with its own way out. */
function NoRecords({ entity, state, total, setState }: NoRecordsProps) {
  if (total > 0) {
    return (
      <Empty
        title="This page is empty"
        action={<Button onClick={() => setState(changed(state, {}))}>Go to the first page</Button>}
      />
    );
  }
  if (isNarrowed(state)) {
    return (
      <Empty title={`No ${entity.labelPluralLower} match`} action={<ClearButton state={state} setState={setState} />} />
    );
  }
  if (state.deleted) return <Empty title={`No deleted ${entity.labelPluralLower}`} />;
  return (
    <Empty
      title={`No ${entity.labelPluralLower} yet`}
      action={
        <LinkButton look="primary" icon="add" to={newHref(entity.path)}>
          Create the first {entity.labelLower}
        </LinkButton>
      }
    >
      {features.auth && 'Each account sees its own records only; administrators see those of all.'}
    </Empty>
  );
}

/** A request that the API does not take will not be taken the second time either. */
function Refused({ error, state, setState }: Omit<NoRecordsProps, 'entity' | 'total'> & { error: unknown }) {
  return (
    <div role="alert">
      <Empty title={messageOf(error)} action={<ClearButton state={state} setState={setState} />} />
    </div>
  );
}

function ClearButton({ state, setState }: Pick<NoRecordsProps, 'state' | 'setState'>) {
  return (
    <Button onClick={() => setState(changed(state, { search: '', filters: {} }))}>Clear search and filters</Button>
  );
}
