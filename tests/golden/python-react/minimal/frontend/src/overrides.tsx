import type { Overrides } from '@/records/override-types';

/**
 * The place to make one entity different. Every entity has generic pages (src/pages) that its declaration in src/entities
 * drives; what is named here replaces a cell, a page, or adds something below a record. Keys and records are typed.
 *
 *     import { lazy } from 'react';
 *     const OwnList = lazy(() => import('@/custom/note-list'));
 *
 *     export const overrides: Overrides = {
 *       'notes': {
 *         cells: { label: ({ record }) => <strong>{record.label}</strong> },
 *         pages: { list: OwnList },
 *       },
 *     };
 */
export const overrides: Overrides = {};
