import type { Issue } from "#domain/schema/schema.ts";

/** Longer than any sentence somebody would call a thing. */
export const maxNameLength = 300;

/** What keeps a text from being a name: nothing to see, too much to read, or characters that change how the rest is read. */
export function nameIssues(name: string, path: string): readonly Issue[] {
  if (name.trim() === "") return [{ path, message: "The name is empty.", hint: "Give it a name." }];
  if (name.length > maxNameLength) {
    return [
      {
        path,
        message: `The name is longer than ${maxNameLength} characters.`,
        hint: "Use a short name, and the description for the rest.",
      },
    ];
  }
  return hiddenIssues(name, path);
}

/** Control characters, half characters and marks that turn the direction of text around. */
export function hiddenIssues(text: string, path: string): readonly Issue[] {
  if (text.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffd\u202a-\u202e\u2066-\u2069]/u.test(text)) return [];
  return [
    {
      path,
      message: "There is a control character or a broken character in it.",
      hint: "Type it again without invisible characters.",
    },
  ];
}
