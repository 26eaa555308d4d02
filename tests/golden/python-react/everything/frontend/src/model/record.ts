/** Identifiers are UUID text or numbers, as the entity's `idType` tells. */
export type RecordId = string | number;

/** A related record as the API embeds it. */
export interface RecordRef<Id extends RecordId = RecordId> {
  readonly id: Id;
  readonly label: string;
}

/** What every record has; each entity's interface adds its own fields. */
export interface StoredRecord<Id extends RecordId = RecordId> extends RecordRef<Id> {
  /** Counts up with every change; sent back as If-Match so that nobody overwrites what they have not seen. */
  readonly version: number;
  /** The account that it belongs to. */
  readonly auth_user_id: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** What a record tells of its links: the newest of them, and how many there are. */
export interface Linked<Id extends RecordId = RecordId> {
  readonly first: readonly RecordRef<Id>[];
  readonly total: number;
}

/** How the links of a record are changed. */
export interface LinkChanges<Id extends RecordId = RecordId> {
  readonly added?: readonly Id[];
  readonly removed?: readonly Id[];
}

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly page_size: number;
}

/** The value of a field that is known by name only; undefined when the record does not carry it (binary fields in lists). */
export function valueOf(record: object, name: string): unknown {
  return Object.hasOwn(record, name) ? (Reflect.get(record, name) as unknown) : undefined;
}

/** The embedded record of a reference, or null. */
export function refOf(record: object, name: string): RecordRef | null {
  const value = valueOf(record, name);
  return isRef(value) ? value : null;
}

/** The links of a record by name. */
export function linkedOf(record: object, name: string): Linked {
  const value = valueOf(record, name);
  const { first, total } = typeof value === 'object' && value !== null ? (value as Partial<Linked>) : {};
  return { first: first ?? [], total: total ?? 0 };
}

export function isRef(value: unknown): value is RecordRef {
  if (typeof value !== 'object' || value === null) return false;
  const id = valueOf(value, 'id');
  return (typeof id === 'string' || typeof id === 'number') && typeof valueOf(value, 'label') === 'string';
}
