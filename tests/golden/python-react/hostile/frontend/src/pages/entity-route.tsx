import { createContext, useContext } from 'react';
import { Outlet, useParams } from 'react-router';
import type { Entity } from '@/model/entity';
import { findEntity } from '@/registry';
import { NotFound } from '@/ui/states';

const EntityContext = createContext<Entity | null>(null);

/** Finds the entity that the URL names, for all pages below. */
export function EntityRoute() {
  const { entity: path } = useParams();
  const entity = findEntity(path);
  if (!entity) return <NotFound />;
  return (
    <EntityContext value={entity}>
      <Outlet />
    </EntityContext>
  );
}

export function useEntity(): Entity {
  const entity = useContext(EntityContext);
  if (!entity) throw new Error('useEntity is for pages below EntityRoute');
  return entity;
}
