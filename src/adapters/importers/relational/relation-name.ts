import { singularLabel } from "#domain/naming/plural.ts";
import { nameKey, words } from "#domain/naming/words.ts";

const idSuffix = /(?:[_\s-](?:id|fk|uuid|guid|pk|key)|(?<=\p{Ll}|\d)(?:Id|ID|Uuid|UUID|Guid|Fk|FK))$/u;
const idPrefix = /^(?:id|fk|pk)[_\s-]|^(?:id|fk)(?=\p{Lu})/u;

/**
 * What a record calls the record that this column points to: "doctor_id" -> "doctor", "createdById" -> "createdBy", "id_cliente" -> "cliente". A column
 * that is called as the column that it points to (`username` -> users.username), or only "id", says nothing: the target's name is used.
 */
export function relationName(
  column: string,
  target: { readonly table: string; readonly column: string | null },
): string {
  const entity = singularLabel(target.table);
  const bare = column.replace(idSuffix, "").replace(idPrefix, "");
  if (bare !== column && bare !== "") return bare;
  const key = nameKey(column);
  if (key === "id" || bare === "") return entity;
  if (target.column !== null && key === nameKey(target.column)) return entity;
  return withoutTail(column, entity) ?? beforeKey(column, { entity, key: target.column }) ?? withoutId(column, target);
}

/** "managerid" -> employees.employeeid: "manager". */
function withoutId(
  column: string,
  { table, column: key }: { readonly table: string; readonly column: string | null },
): string {
  const isId =
    /\p{L}{3}id$/iu.test(column) && /id$/i.test(key ?? "") && nameKey(column) !== nameKey(singularLabel(table));
  return isId ? column.slice(0, -2).replace(/[_\s-]$/, "") : column;
}

/** "Mgr_ssn" -> employee.Ssn: "Mgr"; "salesRepEmployeeNumber" -> employees.employeeNumber: "salesRep". A key that is called as its table says what it is. */
function beforeKey(
  column: string,
  { entity, key }: { readonly entity: string; readonly key: string | null },
): string | null {
  const tail = words(key ?? "");
  const parts = words(column);
  const said = tail.length === 0 || tail.join() === words(entity).join();
  if (said || parts.length <= tail.length || parts.slice(-tail.length).join() !== tail.join()) return null;
  const bare = parts.slice(0, -tail.length).join("_");
  return bare.length > 1 ? bare : null;
}

/** "country_code" -> countries: "country"; "customerid" -> customers: "customer". */
function withoutTail(column: string, entity: string): string | null {
  const stem = words(entity);
  const parts = words(column);
  if (parts.length > stem.length && stem.every((word, index) => word === parts[index])) return stem.join("_");
  const flat = parts.join("");
  return flat === `${stem.join("")}id` || flat === `${stem.join("")}code` ? entity : null;
}
