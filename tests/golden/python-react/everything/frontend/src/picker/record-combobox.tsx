import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { messageOf } from '@/api/problem';
import { OPTIONS_LIMIT } from '@/api/records';
import type { RecordId, RecordRef } from '@/model/record';
import { useOptions } from '@/picker/use-options';
import { refName } from '@/records/record-name';
import type { ControlAttributes } from '@/ui/field';

interface RecordComboboxProps extends ControlAttributes {
  /** Name of the list for screen readers. */
  label: string;
  /** Path of the entity to choose from. */
  target: string;
  /** Only records of this account are offered. */
  owner?: string | undefined;
  /** What the input shows while nobody types. */
  shown: string;
  /** Already chosen: not offered again. */
  excluded?: readonly RecordId[];
  onPick: (record: RecordRef) => void;
  /** The text was emptied by hand. */
  onEmptied?: () => void;
  /** Backspace in an empty input. */
  onBackspace?: () => void;
}

/**
 * An input that searches records (WAI-ARIA combobox with a list): arrows open it and move, Enter chooses, Escape gives up. Nothing
 * is chosen that was neither typed nor moved to, and text that names no record yet stays, marked `data-unfinished` for the form.
 */
export function RecordCombobox(props: RecordComboboxProps) {
  const { label, target, owner, shown, excluded = [], onPick, onEmptied, onBackspace, ...control } = props;
  const listId = useId();
  const problemId = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [activeId, setActiveId] = useState<RecordId | null>(null);
  const [entered, setEntered] = useState(false);
  const [unfinished, setUnfinished] = useState(false);
  const [seen, setSeen] = useState(shown);
  // Chosen or cleared from outside: what was typed before is answered.
  if (shown !== seen) {
    setSeen(shown);
    setTyped(null);
    setUnfinished(false);
  }
  const found = useOptions(target, typed ?? '', { owner, enabled: open });
  const options = found.options.filter(({ id }) => !excluded.includes(id));
  const emptied = typed !== null && typed.trim() === '';
  const movedTo = options.findIndex(({ id }) => id === activeId);
  const activeIndex = movedTo < 0 && (entered || (typed !== null && !emptied)) ? 0 : movedTo;
  const active = open ? options[activeIndex] : undefined;
  const optionId = (option: RecordRef) => `${listId}-${option.id}`;

  useEffect(() => {
    if (active) document.getElementById(`${listId}-${active.id}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [active, listId]);

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActiveId(null);
    setEntered(false);
    setUnfinished(false);
  };
  const pick = (option: RecordRef) => {
    close();
    onPick(option);
  };
  const empty = () => {
    if (shown !== '') onEmptied?.();
    close();
  };
  const move = (step: number) => {
    setEntered(true);
    if (!open) setOpen(true);
    else if (activeIndex < 0) setActiveId(options.at(step > 0 ? 0 : -1)?.id ?? null);
    else setActiveId(options[(activeIndex + step + options.length) % options.length]?.id ?? null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && (active || entered || typed !== null)) {
      event.preventDefault();
      if (!active && emptied) empty();
      else if (active && !found.searching) pick(active);
    } else if (event.key === 'Enter') {
      // The form's own Enter: it is sent.
      close();
    } else if (event.key === 'Escape' && (open || typed !== null)) {
      event.stopPropagation();
      event.preventDefault();
      close();
    } else if (event.key === 'Backspace' && event.currentTarget.value === '') {
      onBackspace?.();
    }
  };

  return (
    <div className="relative">
      <input
        {...control}
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-invalid={unfinished || control['aria-invalid']}
        aria-describedby={
          unfinished ? [problemId, control['aria-describedby']].join(' ').trim() : control['aria-describedby']
        }
        data-unfinished={unfinished || undefined}
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={active ? optionId(active) : undefined}
        placeholder="Type to search"
        className="input"
        value={typed ?? shown}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setTyped(event.target.value);
          setActiveId(null);
          setUnfinished(false);
          setOpen(true);
        }}
        onBlur={() => {
          if (emptied) empty();
          else if (typed === null || typed === shown) close();
          else {
            setOpen(false);
            setUnfinished(true);
          }
        }}
        onKeyDown={onKeyDown}
      />
      <div
        hidden={!open}
        className="absolute inset-x-0 z-20 mt-1 max-h-72 overflow-auto rounded-md border border-line bg-surface py-1 shadow-lg"
      >
        <div id={listId} role="listbox" aria-label={label}>
          {open &&
            options.map((option, index) => (
              // The keyboard works on the input, which names the active option.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={option.id}
                id={optionId(option)}
                role="option"
                tabIndex={-1}
                aria-selected={index === activeIndex}
                dir="auto"
                className="cursor-pointer px-3 py-1.5 wrap-anywhere hover:bg-sunken aria-selected:bg-accent-soft aria-selected:text-on-accent-soft"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => pick(option)}
              >
                {refName(target, option)}
              </div>
            ))}
        </div>
        <p role="status" className="px-3 py-1 text-xs text-ink-subtle">
          {open && statusText(options.length, found)}
        </p>
      </div>
      {unfinished && (
        <p id={problemId} className="mt-1.5 text-negative">
          Choose one of the list.
        </p>
      )}
    </div>
  );
}

function statusText(
  count: number,
  found: { searching: boolean; error: unknown; options: readonly RecordRef[] },
): string {
  if (found.error) return messageOf(found.error);
  if (found.searching) return 'Searching…';
  if (count === 0) return 'Nothing found.';
  if (found.options.length >= OPTIONS_LIMIT) return `The first ${OPTIONS_LIMIT} are shown. Type to narrow them down.`;
  return count === 1 ? '1 result' : `${count} results`;
}
