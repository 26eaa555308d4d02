import type { Entity, EnumOption, Field } from '@/model/entity';

/** Something that a list can be narrowed by. `params` are its keys in the URL and the API. */
export type Filter =
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: string;
      readonly params: readonly string[];
      readonly options: readonly EnumOption[];
    }
  | {
      readonly kind: 'record';
      readonly name: string;
      readonly label: string;
      readonly params: readonly string[];
      readonly target: string;
    }
  | {
      readonly kind: 'exact' | 'range';
      readonly name: string;
      readonly label: string;
      readonly params: readonly string[];
      readonly field: Field;
    };

const yesNo: readonly EnumOption[] = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

/** All filters of an entity, in the order of its form. */
export function filtersOf(entity: Entity): readonly Filter[] {
  return [
    ...entity.fields.flatMap(fieldFilter),
    ...entity.references.map(({ column, label, target }) => recordFilter(column, label, target)),
    ...entity.links.map(({ name, label, target }) => recordFilter(name, label, target)),
  ];
}

function fieldFilter(field: Field): readonly Filter[] {
  const { name, label } = field;
  if (!field.filter) return [];
  if (field.type === 'enum') return [{ kind: 'choice', name, label, params: [name], options: field.options }];
  if (field.type === 'boolean') return [{ kind: 'choice', name, label, params: [name], options: yesNo }];
  if (field.filter === 'range')
    return [{ kind: 'range', name, label, params: [`${name}_min`, `${name}_max`, name], field }];
  // The search finds parts of a text, whatever its case; this does not.
  const exact = field.type === 'string' || field.type === 'text' ? `${label} is exactly` : label;
  return [{ kind: 'exact', name, label: exact, params: [name], field }];
}

function recordFilter(name: string, label: string, target: string): Filter {
  return { kind: 'record', name, label, params: [name], target };
}
