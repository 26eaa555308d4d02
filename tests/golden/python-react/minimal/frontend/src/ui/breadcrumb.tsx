import { Link } from 'react-router';
import { Icon } from '@/ui/icon';

interface Crumb {
  readonly label: string;
  readonly to: string;
}

/** The pages above this one. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="mb-1">
      <ol className="flex flex-wrap items-center gap-1 text-ink-subtle">
        {crumbs.map(({ label, to }) => (
          <li key={to} className="flex min-w-0 items-center gap-1">
            <Link to={to} dir="auto" className="max-w-60 truncate rounded hover:text-ink hover:underline">
              {label}
            </Link>
            <Icon name="next" className="size-3.5 rtl:rotate-180" />
          </li>
        ))}
      </ol>
    </nav>
  );
}
