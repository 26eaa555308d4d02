import { memo } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Draft } from '@/model/draft';
import type { Link, Reference } from '@/model/entity';
import { isRef, type RecordRef } from '@/model/record';
import { RecordPicker } from '@/picker/record-picker';
import { RecordsPicker } from '@/picker/records-picker';
import { newHref } from '@/records/paths';
import { findEntity } from '@/registry';
import { FieldFrame } from '@/ui/field';

interface RelationProps {
  draft: Draft;
  errors: readonly string[] | undefined;
  onChange: (name: string, draft: Draft) => void;
}

/** Chooses the record that a reference points to. */
export const ReferenceControl = memo(function ReferenceControl(props: RelationProps & { reference: Reference }) {
  const { reference, draft, errors, onChange } = props;
  return (
    <FieldFrame
      label={reference.label}
      required={reference.required ?? false}
      hint={[reference.description, reference.unique && 'Each can be chosen once.'].filter(Boolean).join(' ')}
      action={<NewTarget path={reference.target} />}
      errors={errors}
      name={reference.column}
    >
      {(control) => (
        <RecordPicker
          {...control}
          label={reference.label}
          target={reference.target}
          value={isRef(draft) ? draft : null}
          onChange={(record) => onChange(reference.column, record)}
        />
      )}
    </FieldFrame>
  );
});

/** Chooses the records at the other end of a many-to-many relation. */
export const LinkControl = memo(function LinkControl(props: RelationProps & { link: Link }) {
  const { link, draft, errors, onChange } = props;
  return (
    <FieldFrame
      label={link.label}
      required={link.required ?? false}
      hint={link.description}
      action={<NewTarget path={link.target} />}
      errors={errors}
      name={link.idsName}
    >
      {(control) => (
        <RecordsPicker
          {...control}
          label={link.label}
          target={link.target}
          value={Array.isArray(draft) ? (draft as readonly RecordRef[]) : []}
          onChange={(records) => onChange(link.idsName, records)}
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
