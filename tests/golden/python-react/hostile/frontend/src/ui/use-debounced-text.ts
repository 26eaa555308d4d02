import { useEffect, useState } from 'react';

export const DEBOUNCE_MS = 300;

interface Typed {
  readonly text: string;
  /** The value that was seen last, to notice when somebody else changes it (back button, "clear all"). */
  readonly seen: string;
  /** What this input committed last: seeing it come back must not undo what was typed since. */
  readonly committed: string;
}

/** Text of an input that is committed when typing pauses, or at once by `commitNow`. */
export function useDebouncedText(value: string, commit: (text: string) => void) {
  const [typed, setTyped] = useState<Typed>({ text: value, seen: value, committed: value });
  if (value !== typed.seen) {
    setTyped({ ...typed, seen: value, text: value === typed.committed ? typed.text : value, committed: value });
  }

  const commitNow = (text: string) => {
    setTyped((current) => ({ ...current, text, committed: text }));
    if (text !== value) commit(text);
  };

  useEffect(() => {
    if (typed.text === typed.committed) return;
    const timer = setTimeout(() => commitNow(typed.text), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  });

  return {
    text: typed.text,
    setText: (text: string) => setTyped((current) => ({ ...current, text })),
    commitNow,
  };
}
