import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Link, type To } from 'react-router';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import { ConflictDialog } from '@/forms/conflict-dialog';
import { FieldControl } from '@/forms/field-control';
import { LinkControl, ReferenceControl, type Wish } from '@/forms/relation-control';
import { UnsavedGuard, useUnsavedWork } from '@/forms/unsaved-guard';
import { useEntityForm, type SaveIntent } from '@/forms/use-entity-form';
import { draftsOf, type Drafts } from '@/model/draft';
import type { Entity, Field } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { useIsOwner, useOwner } from '@/records/ownership';
import { recordName } from '@/records/record-name';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Notice } from '@/ui/states';

interface EntityFormProps {
  entity: Entity;
  /** Null to make a new one. */
  record: StoredRecord | null;
  /** Drafts that a new one starts with. */
  prefill?: Drafts;
  /** Where "Cancel" leads; in a dialog, what closes it. */
  cancel: To | (() => void);
  onSaved: (record: StoredRecord, intent: SaveIntent) => void;
  /** Told whether something was typed. */
  onDirty?: (dirty: boolean) => void;
}

const nothing: Drafts = {};
const wideTypes: readonly Field['type'][] = ['text', 'json', 'binary'];

/** Creates or changes a record. Rules are checked here with the declaration's limits, and again by the API. */
export function EntityForm({ entity, record, prefill = nothing, cancel, onSaved, onDirty }: EntityFormProps) {
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
      if (intent === 'open') forgetWork();
      onSaved(saved, intent);
    },
  });
  const dirty = changes.length > 0;
  const forgetWork = useUnsavedWork(dirty);
  // Before the next key, which may be Escape.
  useLayoutEffect(() => onDirty?.(dirty), [onDirty, dirty]);
  const owner = useOwner(record);
  const [wish, setWish] = useState<Wish | null>(null);
  const onWish = useIsOwner(record) ? setWish : undefined;
  const inDialog = typeof cancel === 'function';
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
        // A form in a dialog is none of the form below it.
        event.stopPropagation();
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
              onWish={onWish}
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
              onWish={onWish}
              draft={drafts[link.idsName] ?? null}
              errors={errors[link.idsName]}
              onChange={act.change}
            />
          ))}
        </fieldset>
      )}
      <div
        className={`flex flex-wrap items-center gap-2 ${inDialog ? '' : 'z-10 border-t border-line bg-canvas py-3 sm:sticky sm:bottom-0'}`}
      >
        <Button type="submit" look="primary" aria-disabled={saving}>
          {saving ? 'Saving…' : record ? 'Save changes' : `Create ${entity.labelLower}`}
        </Button>
        {!record && !inDialog && (
          <Button aria-disabled={saving} onClick={() => void act.submit('another')}>
            Create and add another
          </Button>
        )}
        {inDialog ? (
          <Button look="quiet" onClick={cancel}>
            Cancel
          </Button>
        ) : (
          <Link to={cancel} replace className="rounded-md px-3 py-1.5 font-medium text-ink-subtle hover:text-ink">
            Cancel
          </Link>
        )}
      </div>
      {!inDialog && <UnsavedGuard />}
      {wish && (
        <NewRecordDialog
          entity={wish.target}
          onClose={() => setWish(null)}
          onMade={(made) => {
            setWish(null);
            wish.choose({ id: made.id, label: made.label });
          }}
        />
      )}
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

interface NewRecordDialogProps {
  entity: Entity;
  onMade: (record: StoredRecord) => void;
  onClose: () => void;
}

/** Makes a record for another one to refer to, on top of the form of that one. What was typed is given up by "Cancel" only. */
function NewRecordDialog({ entity, onMade, onClose }: NewRecordDialogProps) {
  const [dirty, setDirty] = useState(false);
  return createPortal(
    <Dialog wide title={`New ${entity.labelLower}`} onClose={onClose} closable={!dirty}>
      <EntityForm entity={entity} record={null} cancel={onClose} onSaved={onMade} onDirty={setDirty} />
    </Dialog>,
    document.body,
  );
}

/** Whether some control of the form carries the mark of required ones; a checkbox never does. */
function asks({ fields, references, links }: Entity): boolean {
  return (
    fields.some(({ required, type }) => required && type !== 'boolean') ||
    [...references, ...links].some(({ required }) => required)
  );
}
