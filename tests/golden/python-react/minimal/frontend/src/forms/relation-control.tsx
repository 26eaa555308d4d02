import { memo } from 'react';
import { Link as RouterLink } from 'react-router';
import { isLinkDraft, withLink, type Draft } from '@/model/draft';
import type { Entity, Link, Reference } from '@/model/entity';
import { isRef, type RecordId, type RecordRef } from '@/model/record';
import { LinksPicker } from '@/picker/links-picker';
import { RecordPicker } from '@/picker/record-picker';
import { overrideOf } from '@/records/override-types';
import { newHref } from '@/records/paths';
import { findEntity } from '@/registry';
import { FieldFrame } from '@/ui/field';

/** A record that is to be made, and what to do with it then. */
export interface Wish {
  readonly target: Entity;
  readonly choose: (made: RecordRef) => void;
}

interface RelationProps {
  /** Only records of this account can be chosen. */
  owner: string | undefined;
  /** Asks for a new record to choose; absent where one of the reader's could not be chosen. */
  onWish: ((wish: Wish) => void) | undefined;
  draft: Draft;
  errors: readonly string[] | undefined;
  onChange: (name: string, draft: Draft) => void;
}

/** Chooses the record that a reference points to. */
export const ReferenceControl = memo(function ReferenceControl(props: RelationProps & { reference: Reference }) {
  const { reference, owner, onWish, draft, errors, onChange } = props;
  const choose = (record: RecordRef | null) => onChange(reference.column, record);
  return (
    <FieldFrame
      label={reference.label}
      required={reference.required ?? false}
      hint={[reference.description, reference.unique && 'Each can be chosen once.'].filter(Boolean).join(' ')}
      action={onWish && <NewTarget path={reference.target} onWish={onWish} choose={choose} />}
      errors={errors}
      name={reference.column}
    >
      {(control) => (
        <RecordPicker
          {...control}
          label={reference.label}
          target={reference.target}
          owner={owner}
          value={isRef(draft) ? draft : null}
          onChange={choose}
        />
      )}
    </FieldFrame>
  );
});

/** Chooses the records at the other end of a many-to-many relation. */
export const LinkControl = memo(function LinkControl(props: RelationProps & { link: Link; recordId: RecordId | null }) {
  const { link, recordId, owner, onWish, draft, errors, onChange } = props;
  const links = isLinkDraft(draft) ? draft : { stored: null, added: [], removed: [] };
  const choose = (record: RecordRef) => onChange(link.idsName, withLink(links, record));
  return (
    <FieldFrame
      label={link.label}
      required={link.required ?? false}
      hint={link.description}
      action={onWish && <NewTarget path={link.target} onWish={onWish} choose={choose} />}
      errors={errors}
      name={link.idsName}
    >
      {(control) => (
        <LinksPicker
          {...control}
          link={link}
          recordId={recordId}
          owner={owner}
          value={links}
          onChange={(next) => onChange(link.idsName, next)}
        />
      )}
    </FieldFrame>
  );
});

interface NewTargetProps extends Omit<Wish, 'target'> {
  path: string;
  onWish: (wish: Wish) => void;
}

/** Makes a record to choose, in a dialog; in another tab where the entity has a form page of its own. What was typed here stays. */
function NewTarget({ path, onWish, choose }: NewTargetProps) {
  const target = findEntity(path);
  if (!target) return null;
  const look = 'shrink-0 rounded text-xs text-accent hover:underline';
  if (overrideOf(path)?.pages?.form) {
    return (
      <RouterLink
        to={newHref(path)}
        target="_blank"
        aria-label={`New ${target.labelLower} (opens another tab)`}
        className={look}
      >
        New
      </RouterLink>
    );
  }
  return (
    <button
      type="button"
      aria-label={`New ${target.labelLower}`}
      className={look}
      onClick={() => onWish({ target, choose })}
    >
      New
    </button>
  );
}
