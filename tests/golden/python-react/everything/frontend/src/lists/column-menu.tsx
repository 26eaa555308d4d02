import { allColumns } from '@/lists/columns';
import type { useColumns } from '@/lists/use-columns';
import type { Entity } from '@/model/entity';
import { Popover, popoverItem } from '@/ui/popover';

/** Chooses which columns the table shows. */
export function ColumnMenu({ entity, choice }: { entity: Entity; choice: ReturnType<typeof useColumns> }) {
  const columns = allColumns(entity);
  if (columns.length === 0) return null;
  return (
    <Popover icon="columns" label="Columns" align="end">
      <fieldset>
        <legend className="sr-only">Columns of the table</legend>
        {columns.map(({ key, label }) => (
          <label key={key} className={popoverItem}>
            <input
              type="checkbox"
              className="size-4 accent-brand-600"
              checked={choice.chosen.includes(key)}
              onChange={() => choice.toggle(key)}
            />
            <span dir="auto">{label}</span>
          </label>
        ))}
        <button type="button" className={`${popoverItem} border-t border-line text-accent`} onClick={choice.reset}>
          Reset columns
        </button>
      </fieldset>
    </Popover>
  );
}
