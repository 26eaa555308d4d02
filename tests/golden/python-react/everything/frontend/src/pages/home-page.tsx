import { Link } from 'react-router';
import { useRecordPage } from '@/lists/use-list';
import { formatCount } from '@/model/format';
import type { Entity } from '@/model/entity';
import { project } from '@/project';
import { ActionButton } from '@/records/action-button';
import { listHref, newHref } from '@/records/paths';
import { entities, looseActions } from '@/registry';
import { Icon } from '@/ui/icon';
import { Page } from '@/ui/page';

/** Each total is a request; larger models do without. */
const MOST_TOTALS = 12;

/** The overview: every entity with what it is and how many there are. */
export function Component() {
  return (
    <Page
      title="Overview"
      lead={project.description && <p dir="auto">{project.description}</p>}
      actions={looseActions.map((action) => (
        <ActionButton key={`${action.method} ${action.path}`} action={action} />
      ))}
    >
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {entities.map((entity) => (
          <EntityCard key={entity.path} entity={entity} />
        ))}
      </ul>
    </Page>
  );
}

function EntityCard({ entity }: { entity: Entity }) {
  return (
    <li className="card relative flex gap-3 p-4 hover:border-line-strong">
      <div className="min-w-0 grow">
        <h2 className="flex items-baseline justify-between gap-3 font-semibold">
          <Link to={listHref(entity.path)} dir="auto" className="wrap-anywhere after:absolute after:inset-0">
            {entity.labelPlural}
          </Link>
          {entities.length <= MOST_TOTALS && <Total entity={entity} />}
        </h2>
        {entity.description && (
          <p dir="auto" className="mt-1 line-clamp-2 text-ink-subtle wrap-anywhere">
            {entity.description}
          </p>
        )}
      </div>
      <Link
        to={newHref(entity.path)}
        aria-label={`New ${entity.labelLower}`}
        title={`New ${entity.labelLower}`}
        className="relative z-10 -my-1.5 -me-1.5 inline-flex size-8 shrink-0 items-center justify-center self-start rounded-md text-ink-subtle hover:bg-sunken hover:text-ink"
      >
        <Icon name="add" />
      </Link>
    </li>
  );
}

function Total({ entity }: { entity: Entity }) {
  const { data } = useRecordPage(entity.path, new URLSearchParams({ page: '1', page_size: '1' }));
  return <span className="text-ink-subtle tabular-nums">{data ? formatCount(data.total) : ''}</span>;
}
