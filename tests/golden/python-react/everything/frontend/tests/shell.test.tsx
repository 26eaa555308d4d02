import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Entity } from '@/model/entity';
import { project } from '@/project';
import { listHref } from '@/records/paths';
import { entities } from '@/registry';
import { navigationGroups } from '@/shell/navigation-groups';
import { fakeApi, page } from './support/fake-api';
import { renderApp } from './support/render';

test('the navigation leads to a list; title and focus follow', async () => {
  fakeApi(() => page([]));
  const [entity] = entities;
  if (!entity) throw new Error('the registry is empty');
  const { router } = renderApp('/');
  await screen.findByText('Overview', { selector: 'h1' });
  expect(document.title).toBe(`Overview · ${project.name}`);
  const [link] = screen.getAllByText(entity.labelPlural, { selector: 'nav a' });
  if (!link) throw new Error('the navigation does not have the entity');
  await userEvent.click(link);
  const heading = await screen.findByText(entity.labelPlural, { selector: 'h1' });
  expect(router.state.location.pathname).toBe(listHref(entity.path));
  expect(heading).toHaveFocus();
  await waitFor(() => expect(document.title).toContain(project.name));
});

test('an address that leads nowhere says so', async () => {
  fakeApi(() => page([]));
  renderApp('/records/no-such-entity');
  expect(await screen.findByText('Not found', { selector: 'h1' })).toBeVisible();
});

test('many entities are grouped by their first letters', () => {
  const many = Array.from({ length: 40 }, (_, index) => {
    const label = `${String.fromCharCode(65 + (index % 20))} thing ${index}`;
    return { path: `things-${index}`, label, labelPlural: label } as Entity;
  });
  const groups = navigationGroups(many);
  expect(groups.flatMap((group) => group.entities)).toHaveLength(40);
  expect(groups[0]?.label).toBe('A–F');
  expect(Math.max(...groups.map((group) => group.entities.length))).toBeLessThanOrEqual(12);
  expect(navigationGroups(many.slice(0, 5))).toEqual([{ label: '', entities: many.slice(0, 5) }]);
});
