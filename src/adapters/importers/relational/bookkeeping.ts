import { nameKey } from "#domain/naming/words.ts";
import type { Column } from "./catalog.ts";

/** When a record was made or changed, as people call it. */
const times =
  /^(created|updated|modified|inserted|added|changed)(_(at|on|date|time))?$|^(date|time)_(created|added|updated|modified)$|^last_(update|modified|change)d?(_(at|on|date|time))?$|^(create|creation|update|insert|modified)_?(date|time)$/;

/** Columns that a link table may have beside its two keys without carrying information of its own. */
export function isBookkeeping({ name }: Column): boolean {
  return times.test(nameKey(name)) || isReplicationId({ name });
}

/** SQL Server's replication tells rows apart by a column of this name. */
export function isReplicationId({ name }: Pick<Column, "name">): boolean {
  return nameKey(name) === "rowguid";
}

/** A time of creation or change that the generated project keeps itself: the usual names, and others that the database fills in. */
export function isAuditTime(column: Column): boolean {
  const key = nameKey(column.name);
  return key === "created_at" || key === "updated_at" || (times.test(key) && column.default?.kind === "expression");
}
