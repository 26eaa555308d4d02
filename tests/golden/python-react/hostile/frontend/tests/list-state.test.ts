import { expect, test } from 'vitest';
import { changed, listParams, listQuery, parseListState, toggledSort, withFilter } from '@/lists/list-state';
import type { Entity } from '@/model/entity';

const entity: Entity = {
  path: 'visits',
  label: 'Visit',
  labelPlural: 'Visits',
  labelLower: 'visit',
  labelPluralLower: 'visits',
  idType: 'uuid',
  searchable: true,
  fields: [
    { name: 'fee', label: 'Fee', type: 'decimal', sortable: true, filter: 'range' },
    { name: 'note', label: 'Note', type: 'text' },
  ],
  references: [{ name: 'doctor', column: 'doctor_id', label: 'Doctor', target: 'doctors' }],
  links: [{ name: 'tags', idsName: 'tag_ids', label: 'Tags', target: 'tags', backName: 'visits' }],
  related: [],
  actions: [],
};

const parse = (query: string) => parseListState(entity, new URLSearchParams(query));

test('a list survives its URL', () => {
  const query = 'page=3&page_size=50&sort=-fee&search=ann&fee_min=10&doctor_id=7&tags=9';
  expect([...listParams(parse(query))].sort()).toEqual([...new URLSearchParams(query)].sort());
});

test('the URL of a plain list is plain, the request names its page', () => {
  expect(listParams(parse('')).toString()).toBe('');
  expect(listQuery(parse('')).toString()).toBe('page=1&page_size=20');
});

test('what the entity does not know stays out of the request', () => {
  const state = parse('page=-1&page_size=7&sort=note&color=red&note=x');
  expect(listQuery(state).toString()).toBe('page=1&page_size=20');
});

test('another filter or order starts at the first page', () => {
  const state = parse('page=3');
  expect(changed(state, { sort: 'fee' }).page).toBe(1);
  expect(withFilter(state, 'fee_min', '5')).toMatchObject({ page: 1, filters: { fee_min: '5' } });
  expect(withFilter(withFilter(state, 'fee_min', '5'), 'fee_min', '').filters).toEqual({});
});

test('sorting turns around', () => {
  expect(toggledSort(null, 'fee')).toBe('fee');
  expect(toggledSort('fee', 'fee')).toBe('-fee');
});
