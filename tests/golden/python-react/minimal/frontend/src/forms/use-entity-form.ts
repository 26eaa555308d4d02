import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, isStatus, messageOf } from '@/api/problem';
import { changedNames, draftsOf, type Draft, type Drafts } from '@/model/draft';
import type { Entity, JsonValue } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { parseDrafts, type FieldErrors } from '@/model/schema';

export type SaveValues = Readonly<Record<string, JsonValue>>;

interface EntityFormOptions {
  entity: Entity;
  /** Null for a new one. */
  record: StoredRecord | null;
  prefill: Drafts;
  /** Sends the values; `version` is that of the record they were changed in, null for a new one. */
  save: (values: SaveValues, version: number | null) => Promise<StoredRecord>;
  onSaved: (record: StoredRecord, intent: SaveIntent) => void;
}

/** What comes after saving: the record's page, or the next new record. */
export type SaveIntent = 'open' | 'another';

const noErrors: FieldErrors = {};

/** State of a create or edit form: drafts, errors by field, saving, and the conflict with somebody else's change. */
export function useEntityForm({ entity, record, prefill, save, onSaved }: EntityFormOptions) {
  const [base, setBase] = useState(record);
  const [before, setBefore] = useState<Drafts>(() => ({ ...draftsOf(entity, record), ...prefill }));
  const [drafts, setDrafts] = useState(before);
  const [errors, setErrors] = useState(noErrors);
  const [message, setMessage] = useState<string | null>(null);
  // Counts, because the same answer can come twice: each refusal moves the focus, what is typed afterwards does not.
  const [refusals, setRefusals] = useState(0);
  const [starts, setStarts] = useState(0);
  const [conflict, setConflict] = useState(false);
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);

  // After a refusal: to the first field with an error, or to the message when no field is to blame.
  useEffect(() => {
    if (refusals > 0) (form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? notice.current)?.focus();
  }, [refusals]);

  useEffect(() => {
    if (starts > 0) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [starts]);

  // What is sent is what is shown: nothing changes until the answer is there. Disabled controls would lose the focus.
  const change = useCallback(
    (name: string, draft: Draft) => {
      if (saving) return;
      setDrafts((current) => ({ ...current, [name]: draft }));
      setErrors((current) => (Object.hasOwn(current, name) ? without(current, name) : current));
    },
    [saving],
  );

  const refuse = (fieldErrors: FieldErrors, text: string) => {
    setErrors(fieldErrors);
    setMessage(text);
    setRefusals((count) => count + 1);
  };

  const startAgain = (next: StoredRecord | null, nextDrafts: Drafts) => {
    setBase(next);
    setBefore(nextDrafts);
    setDrafts(nextDrafts);
    setErrors(noErrors);
    setMessage(null);
    setConflict(false);
  };

  /** `seen` is the version that is known to be replaced. */
  const submit = async (intent: SaveIntent = 'open', seen: StoredRecord | null = base) => {
    if (saving) return;
    const parsed = parseDrafts(entity, drafts, record ? before : null);
    const unfinished = form.current?.querySelectorAll('[data-unfinished]').length ?? 0;
    if (!parsed.ok || unfinished > 0) {
      const fieldErrors = parsed.ok ? noErrors : parsed.errors;
      refuse(fieldErrors, countText(Object.keys(fieldErrors).length + unfinished));
      return;
    }
    setSaving(true);
    setMessage(null);
    setConflict(false);
    try {
      const unchanged = seen !== null && Object.keys(parsed.values).length === 0;
      const saved = unchanged ? seen : await save(parsed.values, seen?.version ?? null);
      if (intent === 'another') {
        startAgain(null, { ...draftsOf(entity, null), ...prefill });
        setStarts((count) => count + 1);
      }
      onSaved(saved, intent);
    } catch (error) {
      if (isStatus(error, 412)) setConflict(true);
      else refuse(error instanceof ApiError ? error.fieldErrors : noErrors, refusalText(entity, error));
    } finally {
      setSaving(false);
    }
  };

  const changes = changedNames(before, drafts);
  return {
    form,
    notice,
    drafts,
    before,
    errors,
    message,
    saving,
    conflict,
    setConflict,
    changes,
    change,
    submit,
    startAgain,
  };
}

/** What the API said, and what it said about fields that this form does not have. */
function refusalText(entity: Entity, error: unknown): string {
  const known = Object.keys(draftsOf(entity, null));
  const others =
    error instanceof ApiError ? Object.entries(error.fieldErrors).filter(([name]) => !known.includes(name)) : [];
  return [messageOf(error), ...others.map(([name, texts]) => `${name}: ${texts.join(' ')}`)].join(' ');
}

function countText(count: number): string {
  return count === 1 ? 'One field needs another look.' : `${count} fields need another look.`;
}

function without(errors: FieldErrors, name: string): FieldErrors {
  const rest = Object.entries(errors).filter(([key]) => key !== name);
  return rest.length === 0 ? noErrors : Object.fromEntries(rest);
}
