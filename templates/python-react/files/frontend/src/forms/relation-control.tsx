import { memo } from 'react';
import { Link as RouterLink } from 'react-router';
import { isLinkDraft, type Draft } from '@/model/draft';
import type { Link, Reference } from '@/model/entity';
import { isRef, type RecordId } from '@/model/record';
import { LinksPicker } from '@/picker/links-picker';
import { RecordPicker } from '@/picker/record-picker';
import { newHref } from '@/records/paths';
import { findEntity } from '@/registry';
import { FieldFrame } from '@/ui/field';

interface RelationProps {
  /** Only records of this account can be chosen. */
  owner: string | undefined;
  /** Whether a record that the reader makes can be chosen. */
  canMake: boolean;
  draft: Draft;
  errors: readonly string[] | undefined;
  onChange: (name: string, draft: Draft) => void;
}

/** Chooses the record that a reference points to. */
export const ReferenceControl = memo(function ReferenceControl(props: RelationProps & { reference: Reference }) {
  const { reference, owner, canMake, draft, errors, onChange } = props;
  return (
    <FieldFrame
      label={reference.label}
      required={reference.required ?? false}
      hint={[reference.description, reference.unique && 'Each can be chosen once.'].filter(Boolean).join(' ')}
      action={canMake && <NewTarget path={reference.target} />}
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
          onChange={(record) => onChange(reference.column, record)}
        />
      )}
    </FieldFrame>
  );
});

/** Chooses the records at the other end of a many-to-many relation. */
export const LinkControl = memo(function LinkControl(props: RelationProps & { link: Link; recordId: RecordId | null }) {
  const { link, recordId, owner, canMake, draft, errors, onChange } = props;
  return (
    <FieldFrame
      label={link.label}
      required={link.required ?? false}
      hint={link.description}
      action={canMake && <NewTarget path={link.target} />}
      errors={errors}
      name={link.idsName}
    >
      {(control) => (
        <LinksPicker
          {...control}
          link={link}
          recordId={recordId}
          owner={owner}
          value={isLinkDraft(draft) ? draft : { stored: null, added: [], removed: [] }}
          onChange={(links) => onChange(link.idsName, links)}
        />
      )}
    </FieldFrame>
  );
});

/** Makes a record to choose, in another tab: what was typed here stays. */
function NewTarget({ path }: { path: string }) {
  const target = findEntity(path);
  if (!target) return null;
  return (
    <RouterLink
      to={newHref(path)}
      target="_blank"
      aria-label={`New ${target.labelLower} (opens another tab)`}
      className="shrink-0 rounded text-xs text-accent hover:underline"
    >
      New
    </RouterLink>
  );
}
