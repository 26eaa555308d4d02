import { useRouteError } from 'react-router';
import { project } from '@/project';
import { Button, LinkButton } from '@/ui/button';

/** The last resort when a page fails: says so, offers a way on, shows nothing of the error itself. */
export function Crash() {
  const error = useRouteError();
  const outdated = error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
  return (
    <div role="alert" className="mx-auto max-w-prose space-y-4 p-6">
      <title>{`Something went wrong · ${project.name}`}</title>
      <h1 className="text-2xl font-semibold">{outdated ? 'There is a newer version' : 'Something went wrong'}</h1>
      <p className="text-ink-subtle">
        {outdated
          ? 'The application was updated while this page was open. Load it again to go on.'
          : 'This page failed. What you saved is safe; loading the page again usually helps.'}
      </p>
      <div className="flex gap-2">
        <Button look="primary" icon="restore" onClick={() => window.location.reload()}>
          Load again
        </Button>
        <LinkButton to="/" icon="home" reloadDocument>
          Overview
        </LinkButton>
      </div>
    </div>
  );
}
