import { singularLabel } from "#domain/naming/plural.ts";
import type { Issue } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import { paths } from "#http/paths.ts";
import { Icon } from "#views/parts/icon.tsx";

/** Everything that the diagram shows, as text: entities, relationships, endpoints, each a link to its form. */
export function Outline({ stored, issues }: { stored: StoredSchema; issues: readonly Issue[] }): JSX.Element {
  const { id, schema } = stored;
  const { entities, relationships = [], endpoints = [] } = schema;
  const wrong = new Set(issues.map(({ path }) => path.split("/").slice(0, 3).join("/")));
  return (
    <>
      <Group
        title="Entities"
        open
        add={{ href: paths.newEntity.href({ schema: id }), label: "Add an entity" }}
        items={entities.map(({ name, fields = [] }, index) => ({
          href: paths.entity.href({ schema: id, entity: String(index) }),
          class: `o${index}`,
          label: name,
          note: String(fields.length),
          isWrong: wrong.has(`/entities/${index}`),
        }))}
      />
      <Group
        title="Relationships"
        open={relationships.length <= 12}
        add={{ href: paths.newRelationship.href({ schema: id }), label: "Add a relationship" }}
        items={relationships.map(({ from, to, kind, name }, index) => ({
          href: paths.relationship.href({ schema: id, relationship: String(index) }),
          class: "",
          label: `${from} ${arrows[kind]} ${to}`,
          note: name === undefined || saysNoMore(name, to) ? "" : name,
          isWrong: wrong.has(`/relationships/${index}`),
        }))}
      />
      <Group
        title="Endpoints"
        open={endpoints.length <= 12}
        add={{ href: paths.newEndpoint.href({ schema: id }), label: "Add an endpoint" }}
        items={endpoints.map(({ method, path }, index) => ({
          href: paths.endpoint.href({ schema: id, endpoint: String(index) }),
          class: "",
          label: `${method} ${path}`,
          note: "",
          isWrong: wrong.has(`/endpoints/${index}`),
        }))}
      />
    </>
  );
}

/** A name that says no more than the entity's ("category" of categories) would only take the place of it. */
function saysNoMore(name: string, entity: string): boolean {
  return [entity, singularLabel(entity)].some((other) => other.toLowerCase() === name.toLowerCase());
}

const arrows = { "one-to-one": "1–1", "one-to-many": "1–n", "many-to-one": "n–1", "many-to-many": "n–n" } as const;

/** A name that may be broken after its underscores. */
function Breakable({ text }: { text: string }): JSX.Element {
  return (
    <>
      {text.split(/(?<=_)/).map((part) => (
        <>
          <span safe>{part}</span>
          <wbr />
        </>
      ))}
    </>
  );
}

interface Item {
  readonly href: string;
  readonly class: string;
  readonly label: string;
  readonly note: string;
  readonly isWrong: boolean;
}

interface GroupProps {
  readonly title: string;
  readonly open: boolean;
  readonly add: { readonly href: string; readonly label: string };
  readonly items: readonly Item[];
}

function Group({ title, open, add, items }: GroupProps): JSX.Element {
  return (
    <details class="outline-group" {...(open ? { open: true } : {})}>
      <summary>
        <span safe>{title}</span> <span class="count">{items.length}</span>
      </summary>
      <ol>
        {items.map((item) => (
          <li>
            <a class={item.class} href={item.href} hx-get={item.href}>
              {item.isWrong ? <Icon name="warning" class="wrong" /> : ""}
              <span class="outline-label">
                {item.label.trim() === "" ? "(no name)" : <Breakable text={item.label} />}
              </span>
              {item.isWrong ? <span class="visually-hidden">(has issues)</span> : ""}
              <span class="outline-note" safe>
                {item.note}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <a class="outline-add" href={add.href} hx-get={add.href}>
        <Icon name="plus" />
        <span safe>{add.label}</span>
      </a>
    </details>
  );
}
