import { request } from '@/api/http';
import type { Action, JsonValue } from '@/model/entity';
import type { LinkChanges, Page, RecordId, RecordRef, StoredRecord } from '@/model/record';
import type { EntityPath, Records } from '@/registry';

export const OPTIONS_LIMIT = 20;

/** What a change may hold: any of the keys, and of links which to add and to remove. */
export type Changes<Write> = {
  readonly [Key in keyof Write]?: Write[Key] extends readonly (infer Id extends RecordId)[] | undefined
    ? LinkChanges<Id>
    : Write[Key];
};

interface OptionsScope {
  /** Of this account only: what its records may refer to. */
  readonly owner?: string | undefined;
  readonly signal?: AbortSignal;
}

export interface RecordsApi<Read, Write> {
  list(query: URLSearchParams, signal?: AbortSignal): Promise<Page<Read>>;
  get(id: RecordId, signal?: AbortSignal): Promise<Read>;
  /** At most OPTIONS_LIMIT records whose label matches, for pickers. */
  options(search: string, scope?: OptionsScope): Promise<readonly RecordRef[]>;
  create(values: Write): Promise<Read>;
  /** Changes only the keys that are given. 412 when the record has another version than the one seen. */
  update(id: RecordId, values: Changes<Write>, version: number): Promise<Read>;
  /** 412 when the record has another version than the one seen. */
  remove(id: RecordId, version: number): Promise<void>;
  /** Brings a deleted record back (soft delete only). */
  restore(id: RecordId): Promise<Read>;
}

/** The API of one entity by its path, with the entity's own types: `records('patients').get(id)`. */
export function records<P extends EntityPath>(path: P): RecordsApi<Records[P]['read'], Records[P]['write']> {
  return anyRecords(path) as unknown as RecordsApi<Records[P]['read'], Records[P]['write']>;
}

/** The same for pages that serve every entity. */
export function anyRecords(path: string): RecordsApi<StoredRecord, Readonly<Record<string, JsonValue>>> {
  const one = (id: RecordId) => `/${path}/${encodeURIComponent(id)}`;
  return {
    list: (query, signal) => request('GET', `/${path}`, { query, signal }),
    get: (id, signal) => request('GET', one(id), { signal }),
    options: (search, { owner, signal } = {}) => {
      const query = new URLSearchParams({ search, limit: String(OPTIONS_LIMIT) });
      if (owner !== undefined) query.set('auth_user_id', owner);
      return request('GET', `/${path}/options`, { query, signal });
    },
    create: (values) => request('POST', `/${path}`, { body: values }),
    update: (id, values, version) => request('PATCH', one(id), { body: values, version }),
    remove: (id, version) => request('DELETE', one(id), { version }),
    restore: (id) => request('POST', `${one(id)}/restore`),
  };
}

/** Runs an endpoint beyond CRUD and gives whatever it answers. */
export function runAction(action: Action, parameters: Readonly<Record<string, string>>): Promise<unknown> {
  const path = action.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
  return request(action.method, path);
}
