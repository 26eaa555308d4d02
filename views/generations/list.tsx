import type { GenerationSummary } from "#domain/generation/generation.ts";
import { isFinished, type StatusGroup, statusGroups } from "#domain/generation/status.ts";
import { paths } from "#http/paths.ts";
import { badgeOf } from "#views/generations/words.ts";
import { Empty } from "#views/parts/empty.tsx";
import { Icon } from "#views/parts/icon.tsx";
import { Badge } from "#views/parts/notice.tsx";
import { durationText, RelativeTime } from "#views/parts/time.tsx";

export interface GenerationsViewProps {
  readonly rows: readonly GenerationRow[];
  readonly counts: Readonly<Record<StatusGroup, number>>;
  readonly group: StatusGroup | null;
  readonly search: string;
  /** The oldest row's id when there are older ones. */
  readonly olderThan: string | null;
  /** These are not the newest. */
  readonly isOlderPage: boolean;
  readonly nowMs: number;
}

export interface GenerationRow extends GenerationSummary {
  readonly stackTitle: string;
}

const groupWords: Readonly<Record<StatusGroup, string>> = {
  active: "Running",
  succeeded: "Succeeded",
  failed: "Failed",
};

/** The history of an account: filter, search, page by page, and what can be done with each. */
export function GenerationsView(props: GenerationsViewProps): JSX.Element {
  const { rows, search, group, olderThan, isOlderPage, nowMs } = props;
  return (
    <section class="generations">
      <div class="page-head">
        <h1>Generations</h1>
        <search>
          <form method="get" action={paths.generations.href()} class="search">
            {group === null ? "" : <input type="hidden" name="status" value={group} />}
            <label class="visually-hidden" for="q">
              Search by name
            </label>
            <input id="q" name="q" type="search" value={Bun.escapeHTML(search)} placeholder="Search by name" />
            <button type="submit" class="icon-button" aria-label="Search" title="Search">
              <Icon name="search" />
            </button>
          </form>
        </search>
      </div>
      <Filter {...props} />
      {rows.length === 0 ? <NoRows {...props} /> : <Rows rows={rows} nowMs={nowMs} />}
      <nav class="actions" aria-label="Pages">
        {isOlderPage ? (
          <a class="button" href={paths.generations.href(null, { status: group ?? undefined, q: search })}>
            Newest
          </a>
        ) : (
          ""
        )}
        {olderThan === null ? (
          ""
        ) : (
          <a
            class="button"
            href={paths.generations.href(null, { status: group ?? undefined, q: search, older: olderThan })}
            rel="next"
          >
            <span>Older</span>
            <Icon name="arrow" />
          </a>
        )}
      </nav>
    </section>
  );
}

function Filter({ counts, group, search }: GenerationsViewProps): JSX.Element {
  const all = statusGroups.reduce((sum, each) => sum + counts[each], 0);
  return (
    <nav class="filter" aria-label="Filter by state">
      <ul>
        {[null, ...statusGroups].map((each) => (
          <li>
            <FilterLink
              status={each}
              label={each === null ? "All" : groupWords[each]}
              count={each === null ? all : counts[each]}
              group={group}
              search={search}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface FilterLinkProps extends Pick<GenerationsViewProps, "group" | "search"> {
  readonly status: StatusGroup | null;
  readonly label: string;
  readonly count: number;
}

function FilterLink({ status, label, count, group, search }: FilterLinkProps): JSX.Element {
  return (
    <a
      href={paths.generations.href(null, { status: status ?? undefined, q: search })}
      {...(status === group ? { "aria-current": "page" } : {})}
    >
      <span safe>{label}</span> <span class="count">{count}</span>
    </a>
  );
}

function NoRows({ search, group }: GenerationsViewProps): JSX.Element {
  if (search !== "" || group !== null) {
    return (
      <Empty title="Nothing matches">
        <p>
          <a href={paths.generations.href()}>Show all generations</a>
        </p>
      </Empty>
    );
  }
  return (
    <Empty title="Nothing generated yet">
      <div class="flow">
        <p>Describe an application, look at its data model, and get a repository that was really built and tested.</p>
        <p>
          <a class="button primary" href={paths.home.href()}>
            Describe an application
          </a>
        </p>
      </div>
    </Empty>
  );
}

function Rows({ rows, nowMs }: { rows: readonly GenerationRow[]; nowMs: number }): JSX.Element {
  return (
    <div class="table-scroll">
      <table class="history">
        <caption class="visually-hidden">Generations, newest first</caption>
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Name</th>
            <th scope="col">Stack</th>
            <th scope="col" class="number">
              Entities
            </th>
            <th scope="col">Started</th>
            <th scope="col" class="number">
              Took
            </th>
            <th scope="col">Actions</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} nowMs={nowMs} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, nowMs }: { row: GenerationRow; nowMs: number }): JSX.Element {
  const { id, name, status, progress, schemaId, startedAtMs, updatedAtMs } = row;
  const cancelled = row.failure?.category === "cancelled";
  const finished = isFinished(status);
  const tookMs = startedAtMs === null ? null : (finished ? updatedAtMs : nowMs) - startedAtMs;
  return (
    <tr>
      <td data-label="State" class="nowrap">
        <Badge {...badgeOf({ status, verify: row.verify, cancelled })} />
        {finished || status === "Pending" ? "" : <span class="subtle number" safe>{` ${progress} %`}</span>}
      </td>
      <td data-label="Name" class="row-name">
        <a class="row-link" data-row href={paths.generation.href({ generation: id })} safe>
          {name}
        </a>
      </td>
      <td data-label="Stack" class="nowrap" safe>
        {row.stackTitle}
      </td>
      <td data-label="Entities" class="number">
        {row.entities}
      </td>
      <td data-label="Started" class="nowrap">
        <RelativeTime atMs={row.createdAtMs} nowMs={nowMs} />
      </td>
      <td data-label="Took" class="number nowrap" safe>
        {tookMs === null ? "" : durationText(tookMs)}
      </td>
      <td data-label="Actions" class="row-actions">
        {schemaId === null ? (
          ""
        ) : (
          <a href={paths.schema.href({ schema: schemaId })}>
            <span>Generate again</span>
            <span class="visually-hidden" safe>{` with changes: ${name}`}</span>
          </a>
        )}
        {finished ? (
          <a href={paths.generationDeletion.href({ generation: id })} data-confirm>
            <span>Delete</span>
            <span class="visually-hidden" safe>{`: ${name}`}</span>
          </a>
        ) : (
          <a href={paths.generationCancellation.href({ generation: id })} data-confirm>
            <span>Cancel</span>
            <span class="visually-hidden" safe>{`: ${name}`}</span>
          </a>
        )}
      </td>
    </tr>
  );
}
