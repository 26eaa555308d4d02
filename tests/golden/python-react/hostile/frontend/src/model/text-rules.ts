import type { TextField } from '@/model/entity';

/** What is wrong with a text, or null. */
export function textProblem(field: TextField, text: string): string | null {
  const length = characters(text);
  if (field.minLength !== undefined && length < field.minLength) {
    return `Use at least ${plural(field.minLength)}; this is ${length}.`;
  }
  if (field.maxLength !== undefined && length > field.maxLength) {
    return `Use at most ${plural(field.maxLength)}; this is ${length}.`;
  }
  if (field.pattern !== undefined && !wholePattern(field.pattern).test(text)) {
    return field.example === undefined
      ? 'This does not have the expected format.'
      : `This does not have the expected format. An example that does: ${field.example}`;
  }
  return null;
}

/** Code points, as PostgreSQL counts them: "👩" is one character although JavaScript says two. */
export function characters(text: string): number {
  return [...text].length;
}

function wholePattern(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

function plural(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}
