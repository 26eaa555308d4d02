import type { FieldError } from "#views/parts/field.tsx";

/** What somebody typed into one form of the editor and could not be saved: it is shown again, with what is wrong. */
export interface Attempt {
  /** The form's key on the page: "field-2", "new-field", "entity" … */
  readonly form: string;
  /** All values of each field, in order. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly errors: readonly FieldError[];
}

/** The values of a form: what was typed when it was refused, else what the schema says. */
export function valuesIn(
  attempt: Attempt | null,
  form: string,
  stored: Readonly<Record<string, string | boolean>>,
): {
  readonly text: (name: string) => string;
  readonly ticked: (name: string) => boolean;
  readonly errors: readonly FieldError[];
  readonly isAttempt: boolean;
} {
  if (attempt === null || attempt.form !== form) {
    return {
      text: (name) => String(stored[name] ?? ""),
      ticked: (name) => stored[name] === true,
      errors: [],
      isAttempt: false,
    };
  }
  return {
    text: (name) => attempt.values[name]?.[0] ?? "",
    ticked: (name) => attempt.values[name] !== undefined,
    errors: attempt.errors,
    isAttempt: true,
  };
}
