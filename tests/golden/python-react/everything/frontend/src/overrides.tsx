import type { Overrides } from '@/records/override-types';

/**
 * The place to make one entity different. Every entity has generic pages (src/pages) that its declaration in src/entities
 * drives; what is named here replaces a cell or a page, or adds something below a record. Keys and records are typed; the
 * README has an example.
 */
export const overrides: Overrides = {};
