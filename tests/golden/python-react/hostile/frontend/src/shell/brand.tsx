import { Link } from 'react-router';
import { project } from '@/project';

/** The application's name, which leads to the overview. */
export function Brand({ onNavigate }: { onNavigate?: () => void }) {
  return (
    <Link to="/" className="flex min-w-0 items-center gap-2.5 rounded-md" onClick={onNavigate}>
      <span
        aria-hidden="true"
        className="flex size-8 shrink-0 items-center justify-center rounded-md bg-brand-600 font-semibold text-white"
      >
        {[...project.name.trim()][0]?.toLocaleUpperCase()}
      </span>
      <span className="min-w-0">
        <span dir="auto" className="block truncate font-semibold">
          {project.name}
        </span>
        {project.tagline && (
          <span dir="auto" title={project.tagline} className="block truncate text-xs text-ink-subtle">
            {project.tagline}
          </span>
        )}
      </span>
    </Link>
  );
}
