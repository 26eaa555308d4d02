import { isEndpointManySide, type Ref, type RefEndpoint } from "@dbml/parse";
import type { Notebook } from "../notebook.ts";
import { type Catalog, type ReferentialAction, sameColumns, type Table } from "../relational/catalog.ts";

interface RefContext {
  readonly notebook: Notebook;
  readonly tableAt: (end: RefEndpoint) => Table | undefined;
}

/** Adds a Ref: a foreign key on the side of the many, or a many-to-many. */
export function addReference(ref: Ref, catalog: Catalog, { notebook, tableAt }: RefContext): void {
  const [one, other] = ref.endpoints;
  const [left, right] = [tableAt(one), tableAt(other)];
  const line = ref.token.start.line;
  if (!left || !right) {
    notebook.add(line, `A relation names the table ${left ? other.tableName : one.tableName}, which is not there.`);
    return;
  }
  if (ref.inactive) {
    notebook.add(line, `The relation between ${left.name} and ${right.name} is marked inactive and left out.`);
    return;
  }
  const [leftMany, rightMany] = [isEndpointManySide(one.relation), isEndpointManySide(other.relation)];
  if (leftMany && rightMany) {
    catalog.manyToMany.push({ left, right });
    return;
  }
  const leftHolds = leftMany || (!rightMany && holdsKey(one, left, { other, otherTable: right }));
  const [from, fromEnd, toEnd] = leftHolds ? ([left, one, other] as const) : ([right, other, one] as const);
  from.foreignKeys.push({
    name: ref.name,
    columns: fromEnd.fieldNames,
    target: { schema: toEnd.schemaName ?? "", name: toEnd.tableName },
    targetColumns: toEnd.fieldNames,
    onDelete: actionOf(ref.onDelete),
    line,
  });
  if (!leftMany && !rightMany) from.uniques.push({ name: null, columns: fromEnd.fieldNames, line });
}

/** In a one-to-one the foreign key is at the end that is not its table's own key; DBML's second end when that does not tell. */
function holdsKey(
  end: RefEndpoint,
  table: Table,
  { other, otherTable }: { other: RefEndpoint; otherTable: Table },
): boolean {
  const isKey = (at: RefEndpoint, of: Table) => sameColumns(at.fieldNames, of.primaryKey?.columns ?? []);
  return !isKey(end, table) && isKey(other, otherTable);
}

function actionOf(action: string | undefined): ReferentialAction {
  switch (action?.toLowerCase()) {
    case "cascade":
      return "cascade";
    case "set null":
      return "set-null";
    case "set default":
      return "set-default";
    default:
      return "restrict";
  }
}
