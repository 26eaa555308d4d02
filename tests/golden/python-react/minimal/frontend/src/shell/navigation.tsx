import { useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import type { Entity } from '@/model/entity';
import { features } from '@/project';
import { listHref } from '@/records/paths';
import { entities } from '@/registry';
import { findEntities, navigationGroups } from '@/shell/navigation-groups';
import { Icon } from '@/ui/icon';

/** With more entities than this, finding one by name is quicker than looking for it. */
const MOST_WITHOUT_FINDER = 12;

/** The way to every list. Stays usable with three entities and with a hundred. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const [text, setText] = useState('');
  const { pathname } = useLocation();
  const found = findEntities(entities, text);
  return (
    <nav aria-label="Main" className="flex min-h-0 grow flex-col">
      {entities.length > MOST_WITHOUT_FINDER && (
        <div className="px-3 pb-2">
          <input
            type="search"
            aria-label="Find a list"
            placeholder="Find a list"
            className="input"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      )}
      <div className="min-h-0 grow overflow-y-auto px-3 pb-4">
        <ul className="mb-2">
          <Item to="/" label="Overview" end onNavigate={onNavigate} />
        </ul>
        {text.trim() === '' ? (
          navigationGroups(entities).map((group) =>
            group.label === '' ? (
              <Items key="all" entities={group.entities} onNavigate={onNavigate} />
            ) : (
              <details key={group.label} className="group mb-1" open={containsPath(group.entities, pathname)}>
                <summary className="flex list-none items-center gap-1.5 rounded-md px-2 py-1.5 text-xs font-medium text-ink-subtle hover:bg-sunken hover:text-ink">
                  <Icon name="next" className="size-3.5 group-open:rotate-90" />
                  {group.label}
                  <span className="ms-auto tabular-nums">{group.entities.length}</span>
                </summary>
                <Items entities={group.entities} onNavigate={onNavigate} />
              </details>
            ),
          )
        ) : (
          <Items entities={found} onNavigate={onNavigate} />
        )}
        <p role="status" className="px-2 text-ink-subtle">
          {text.trim() !== '' && found.length === 0 && 'No list has this name.'}
        </p>
      </div>
      {features.apiDocs && (
        <div className="border-t border-line px-3 py-2">
          <a
            href="/api/docs"
            className="block rounded-md px-2 py-1.5 text-xs text-ink-subtle hover:bg-sunken hover:text-ink"
          >
            API documentation
          </a>
        </div>
      )}
    </nav>
  );
}

interface ItemsProps {
  entities: readonly Entity[];
  onNavigate: (() => void) | undefined;
}

function Items({ entities: shown, onNavigate }: ItemsProps) {
  return (
    <ul>
      {shown.map((entity) => (
        <Item key={entity.path} to={listHref(entity.path)} label={entity.labelPlural} onNavigate={onNavigate} />
      ))}
    </ul>
  );
}

interface ItemProps {
  to: string;
  label: string;
  end?: boolean;
  onNavigate: (() => void) | undefined;
}

function Item({ to, label, end = false, onNavigate }: ItemProps) {
  return (
    <li>
      <NavLink
        to={to}
        end={end}
        dir="auto"
        onClick={onNavigate}
        className="block truncate rounded-md px-2 py-1.5 text-ink-subtle hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-on-accent-soft forced-colors:aria-[current=page]:outline"
      >
        {label}
      </NavLink>
    </li>
  );
}

function containsPath(group: readonly Entity[], pathname: string): boolean {
  return group.some(({ path }) => `${pathname}/`.startsWith(`${listHref(path)}/`));
}
