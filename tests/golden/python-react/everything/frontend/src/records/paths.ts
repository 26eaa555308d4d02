import type { RecordId } from '@/model/record';

/** Where the pages of records are. They share one prefix, so that no entity's name can hide another page. */
export const listHref = (path: string) => `/records/${path}`;
export const newHref = (path: string) => `/records/${path}/new`;
export const recordHref = (path: string, id: RecordId) => `/records/${path}/${encodeURIComponent(id)}`;
export const editHref = (path: string, id: RecordId) => `${recordHref(path, id)}/edit`;
