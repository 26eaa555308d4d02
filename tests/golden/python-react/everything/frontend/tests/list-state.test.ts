import { expect, test } from 'vitest';
import { changed, listParams, listQuery, parseListState, toggledSort, withFilter } from '@/lists/list-state';
import { momentOf, partsOf } from '@/lists/moments';
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
    { name: 'day', label: 'Day', type: 'date', filter: 'exact' },
    { name: 'starts_at', label: 'Starts at', type: 'datetime', sortable: true, filter: 'range' },
    { name: 'status', label: 'Status', type: 'enum', options: [{ value: 'done', label: 'Done' }], filter: 'exact' },
  ],
  references: [{ name: 'doctor', column: 'doctor_id', label: 'Doctor', target: 'no-such-doctors' }],
  links: [{ name: 'tags', idsName: 'tag_ids', label: 'Tags', target: 'no-such-tags', backName: 'visits' }],
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
  expect(listQuery(entity, parse('')).toString()).toBe('page=1&page_size=20');
});

test('what the entity does not know stays out of the request', () => {
  const state = parse('page=-1&page_size=7&sort=note&color=red&note=x');
  expect(listQuery(entity, state).toString()).toBe('page=1&page_size=20');
});

test('nor does what is no value of its field, or more than the API takes', () => {
  const state = parse(
    `page=9999999&status=lost&day=2026-02-30&starts_at_min=soon&fee_max=much&search=${'x'.repeat(300)}`,
  );
  expect(listQuery(entity, state).toString()).toBe(`page=1&page_size=20&search=${'x'.repeat(200)}`);
  const known = 'status=done&day=2026-02-28&starts_at_min=2026-01-15T05:00:00.000Z';
  expect(parse(known).filters).toEqual(Object.fromEntries(new URLSearchParams(known)));
});

test('what is typed stays, what is asked for has no blanks around it', () => {
  expect(listParams(parse('search=ann+')).get('search')).toBe('ann ');
  expect(listQuery(entity, parse('search=ann+')).get('search')).toBe('ann');
  expect(listQuery(entity, parse('search=++')).has('search')).toBe(false);
});

test('records that are named by a time come with the latest first, and the URL stays plain', () => {
  const agenda = { ...entity, displayField: 'starts_at' };
  const state = parseListState(agenda, new URLSearchParams());
  expect(listQuery(agenda, state).get('sort')).toBe('-starts_at');
  expect(listParams(state).toString()).toBe('');
  expect(listQuery(agenda, { ...state, sort: 'fee' }).get('sort')).toBe('fee');
});

test('a day alone means all of it, where the reader is', () => {
  expect(momentOf('2026-01-15', '', 'min')).toBe('2026-01-15T05:00:00.000Z');
  expect(momentOf('2026-01-15', '', 'max')).toBe('2026-01-16T04:59:59.999Z');
  expect(momentOf('2026-01-15', '08:30', 'max')).toBe('2026-01-15T13:30:00.000Z');
  expect(momentOf('2026-03-08', '02:30', 'min')).toBeNull();
  expect(partsOf('2026-01-16T04:59:59.999Z', 'max')).toEqual({ day: '2026-01-15', time: '' });
  expect(partsOf('2026-01-15T13:30:00Z', 'max')).toEqual({ day: '2026-01-15', time: '08:30' });
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
