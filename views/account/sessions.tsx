import type { Session } from "#domain/account/account.ts";
import { deviceName } from "#domain/account/device.ts";
import { paths } from "#http/paths.ts";
import { Badge } from "#views/parts/notice.tsx";
import { RelativeTime } from "#views/parts/time.tsx";

interface SessionListProps {
  readonly sessions: readonly Session[];
  readonly currentSessionId: string;
  readonly nowMs: number;
}

export function SessionList({ sessions, currentSessionId, nowMs }: SessionListProps): JSX.Element {
  return (
    <section id="sessions" aria-labelledby="sessions-title">
      <h2 id="sessions-title">Where you are signed in</h2>
      <ul class="rows">
        {sessions.map((session) => (
          <li>
            <div class="row-words">
              <strong safe>{deviceName(session.userAgent)}</strong>
              <span class="subtle">
                <span safe>{session.address}</span> · last used{" "}
                <RelativeTime atMs={session.lastSeenAtMs} nowMs={nowMs} />
              </span>
            </div>
            {session.id === currentSessionId ? (
              <Badge tone="positive" label="This browser" />
            ) : (
              <Revoke session={session.id} label="Sign out" of={deviceName(session.userAgent)} />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? <Revoke session="others" label="Sign out everywhere else" of="" /> : ""}
    </section>
  );
}

function Revoke({ session, label, of }: { session: string; label: string; of: string }): JSX.Element {
  return (
    <form method="post" action={paths.accountSession.href({ session })}>
      <button type="submit">
        <span safe>{label}</span>
        <span class="visually-hidden" safe>
          {of === "" ? "" : `: ${of}`}
        </span>
      </button>
    </form>
  );
}
