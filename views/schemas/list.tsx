import type { SchemaSummary } from "#domain/schema/stored-schema.ts";
import { paths } from "#http/paths.ts";
import { attribute } from "#views/parts/attribute.ts";
import { Empty } from "#views/parts/empty.tsx";
import { Icon } from "#views/parts/icon.tsx";
import { RelativeTime } from "#views/parts/time.tsx";
import { counted, sourceWords } from "#views/schemas/words.ts";

export interface SchemaListProps {
  readonly rows: readonly SchemaSummary[];
  readonly search: string;
  /** Of the next page; null on the last. */
  readonly next: string | null;
  /** Whether this is not the first page. */
  readonly isLater: boolean;
  readonly nowMs: number;
}

/** One's schemas, last changed first. */
export function SchemaListView({ rows, search, next, isLater, nowMs }: SchemaListProps): JSX.Element {
  return (
    <>
      <div class="page-head">
        <h1>Schemas</h1>
        <search>
          <form method="get" action={paths.schemas.href()} class="search">
            <label class="visually-hidden" for="search">
              Search by name
            </label>
            <input id="search" type="search" name="search" value={attribute(search)} placeholder="Search by name" />
            <button type="submit" class="icon-button" aria-label="Search" title="Search">
              <Icon name="search" />
            </button>
          </form>
        </search>
        <a class="button primary" href={paths.newSchema.href()}>
          <Icon name="plus" />
          New schema
        </a>
      </div>
      {rows.length === 0 ? <NoRows search={search} isLater={isLater} /> : <Rows rows={rows} nowMs={nowMs} />}
      {isLater || next !== null ? (
        <nav class="pager" aria-label="Pages">
          {isLater ? <a href={paths.schemas.href(null, { search })}>Newest</a> : ""}
          {next === null ? "" : <a href={paths.schemas.href(null, { search, after: next })}>Older</a>}
        </nav>
      ) : (
        ""
      )}
    </>
  );
}

function Rows({ rows, nowMs }: { rows: readonly SchemaSummary[]; nowMs: number }): JSX.Element {
  return (
    <div class="table-scroll">
      <table class="row-links">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" class="number wide-only">
              Entities
            </th>
            <th scope="col" class="wide-only">
              From
            </th>
            <th scope="col">Changed</th>
            <th scope="col">
              <span class="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, entities, source, updatedAtMs }) => (
            <tr>
              <th scope="row">
                <a class="row-link" data-row href={paths.schema.href({ schema: id })} safe>
                  {name}
                </a>
              </th>
              <td class="number wide-only">{entities}</td>
              <td class="wide-only" safe>
                {sourceWords[source]}
              </td>
              <td class="nowrap">
                <RelativeTime atMs={updatedAtMs} nowMs={nowMs} />
              </td>
              <td class="row-actions">
                <a
                  class="button icon-button"
                  href={paths.schemaDeletion.href({ schema: id })}
                  aria-label={`Delete ${attribute(name)}`}
                  title="Delete"
                >
                  <Icon name="trash" />
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NoRows({ search, isLater }: { search: string; isLater: boolean }): JSX.Element {
  if (search !== "" || isLater) {
    return (
      <Empty title="Nothing found">
        <p>
          <a href={paths.schemas.href()}>Show all schemas</a>
        </p>
      </Empty>
    );
  }
  return (
    <Empty title="No schemas yet: the data models that applications are generated from">
      <p class="actions">
        <a class="button primary" href={paths.home.href()}>
          Describe an application
        </a>
        <a class="button" href={paths.newSchema.href()}>
          Bring or draw a model
        </a>
      </p>
    </Empty>
  );
}

/** Before a schema is deleted. */
export function SchemaDeletionView({
  id,
  name,
  entities,
}: {
  id: string;
  name: string;
  entities: number;
}): JSX.Element {
  return (
    <section class="flow narrow">
      <h1 safe>{`Delete “${name}”?`}</h1>
      <p safe>
        {`The schema with its ${counted(entities, "entity", "entities")} and all its earlier states will be gone. What was generated from it stays.`}
      </p>
      <form method="post" action={paths.schemaDeletion.href({ schema: id })} class="actions">
        <button type="submit" class="danger">
          <Icon name="trash" />
          Delete schema
        </button>
        <a class="button" href={paths.schema.href({ schema: id })}>
          Keep it
        </a>
      </form>
    </section>
  );
}
