import { useQueryClient } from '@tanstack/react-query';
import { Link, type To } from 'react-router';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import { ConflictDialog } from '@/forms/conflict-dialog';
import { FieldControl } from '@/forms/field-control';
import { LinkControl, ReferenceControl } from '@/forms/relation-control';
import { useUnsavedGuard } from '@/forms/unsaved-guard';
import { useEntityForm, type SaveIntent } from '@/forms/use-entity-form';
import { draftsOf, type Drafts } from '@/model/draft';
import type { Entity, Field } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { useIsOwner, useOwner } from '@/records/ownership';
import { recordName } from '@/records/record-name';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/states';

interface EntityFormProps {
  entity: Entity;
  /** Null to make a new one. */
  record: StoredRecord | null;
  /** Drafts that a new one starts with. */
  prefill?: Drafts;
  cancelTo: To;
  onSaved: (record: StoredRecord, intent: SaveIntent) => void;
}

const nothing: Drafts = {};
const wideTypes: readonly Field['type'][] = ['text', 'json', 'binary'];

/** Creates or changes a record. Rules are checked here with the declaration's limits, and again by the API. */
export function EntityForm({ entity, record, prefill = nothing, cancelTo, onSaved }: EntityFormProps) {
  const client = useQueryClient();
  const api = anyRecords(entity.path);
  const { form, notice, drafts, before, errors, message, saving, conflict, changes, ...act } = useEntityForm({
    entity,
    record,
    prefill,
    save: async (values, version) => {
      const saved = await (record && version !== null ? api.update(record.id, values, version) : api.create(values));
      client.setQueryData(keys.record(entity.path, String(saved.id)), saved);
      void client.invalidateQueries({ queryKey: keys.all });
      return saved;
    },
    onSaved: (saved, intent) => {
      if (intent === 'open') guard.allowLeaving();
      onSaved(saved, intent);
    },
  });
  const guard = useUnsavedGuard(changes.length > 0);
  const owner = useOwner(record);
  const canMakeTargets = useIsOwner(record);
  const relations = entity.references.length + entity.links.length;

  return (
    // The rules are ours, with messages at the fields; the browser's bubbles would hide all but the first.
    <form
      ref={form}
      noValidate
      aria-label={record ? `Edit ${recordName(entity, record)}` : `New ${entity.labelLower}`}
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        void act.submit();
      }}
    >
      {message && (
        <Notice ref={notice} kind="error">
          {message}
        </Notice>
      )}
      {asks(entity) && <p className="text-xs text-ink-subtle">Fields marked with * are required.</p>}
      {entity.fields.length > 0 && (
        <div className="card grid gap-x-5 gap-y-4 p-4 sm:grid-cols-2 sm:p-5">
          {entity.fields.map((field) => (
            <div key={field.name} className={wideTypes.includes(field.type) ? 'sm:col-span-2' : 'grid'}>
              <FieldControl
                field={field}
                draft={drafts[field.name] ?? null}
                errors={errors[field.name]}
                onChange={act.change}
              />
            </div>
          ))}
        </div>
      )}
      {relations > 0 && (
        <fieldset className="card grid gap-x-5 gap-y-4 p-4 sm:grid-cols-2 sm:p-5">
          <legend className="sr-only">Related records</legend>
          {entity.references.map((reference) => (
            <ReferenceControl
              key={reference.column}
              reference={reference}
              owner={owner}
              canMake={canMakeTargets}
              draft={drafts[reference.column] ?? null}
              errors={errors[reference.column]}
              onChange={act.change}
            />
          ))}
          {entity.links.map((link) => (
            <LinkControl
              key={link.idsName}
              link={link}
              recordId={record?.id ?? null}
              owner={owner}
              canMake={canMakeTargets}
              draft={drafts[link.idsName] ?? null}
              errors={errors[link.idsName]}
              onChange={act.change}
            />
          ))}
        </fieldset>
      )}
      <div className="z-10 flex flex-wrap items-center gap-2 border-t border-line bg-canvas py-3 sm:sticky sm:bottom-0">
        <Button type="submit" look="primary" aria-disabled={saving}>
          {saving ? 'Saving…' : record ? 'Save changes' : `Create ${entity.labelLower}`}
        </Button>
        {!record && (
          <Button aria-disabled={saving} onClick={() => void act.submit('another')}>
            Create and add another
          </Button>
        )}
        <Link to={cancelTo} replace className="rounded-md px-3 py-1.5 font-medium text-ink-subtle hover:text-ink">
          Cancel
        </Link>
      </div>
      {guard.dialog}
      {conflict && record && (
        <ConflictDialog
          entity={entity}
          before={before}
          drafts={drafts}
          loadLatest={() => api.get(record.id)}
          onReload={(latest) => act.startAgain(latest, draftsOf(entity, latest))}
          onOverwrite={(latest) => void act.submit('open', latest)}
          onClose={() => act.setConflict(false)}
        />
      )}
    </form>
  );
}

/** Whether some control of the form carries the mark of required ones; a checkbox never does. */
function asks({ fields, references, links }: Entity): boolean {
  return (
    fields.some(({ required, type }) => required && type !== 'boolean') ||
    [...references, ...links].some(({ required }) => required)
  );
}
