import type { Failure } from "#domain/failure.ts";

/** On a server it is all there is of its users and their work, so nobody must be told to throw it away. */
const keepIt =
  "It holds accounts, schemas and history. Stop what uses it, keep a copy of it and of the files beside it, then put a backup in its place or recover it (sqlite3 FILE .recover).";

/** Error codes of the operating system and of SQLite that are the machine's doing, in words. */
const meanings: Readonly<Record<string, { readonly what: string; readonly hint: string }>> = {
  ENOSPC: {
    what: "the disk is full",
    hint: "Free some space and run the same command again; it goes on where it stopped.",
  },
  EDQUOT: { what: "the disk quota is used up", hint: "Free some space and run the same command again." },
  EROFS: { what: "the file system is read-only", hint: "Choose a place that can be written." },
  EACCES: { what: "permission was denied", hint: "Choose a place that you may write, or change its permissions." },
  EPERM: { what: "permission was denied", hint: "Choose a place that you may write, or change its permissions." },
  ENOENT: { what: "it does not exist", hint: "Check the path." },
  ENOTDIR: { what: "a part of the path is not a directory", hint: "Check the path." },
  EISDIR: { what: "it is a directory", hint: "Name a file." },
  ENAMETOOLONG: { what: "the name is too long", hint: "Choose a shorter path." },
  ELOOP: { what: "its symbolic links form a loop", hint: "Check the path." },
  EMFILE: { what: "too many files are open", hint: "Raise the limit (ulimit -n) and try again." },
  EIO: { what: "the disk reported an error", hint: "Check the disk." },
  SQLITE_FULL: {
    what: "the disk is full",
    hint: "Free some space and run the same command again; it goes on where it stopped.",
  },
  SQLITE_CANTOPEN: { what: "it cannot be opened", hint: "Check that STACKALCHEMIST_HOME can be written." },
  SQLITE_READONLY: { what: "it cannot be written", hint: "Check the permissions below STACKALCHEMIST_HOME." },
  SQLITE_CORRUPT: {
    what: "it is damaged",
    hint: keepIt,
  },
  SQLITE_NOTADB: { what: "it is not a database", hint: keepIt },
  SQLITE_IOERR: { what: "the disk reported an error", hint: "Check the disk." },
  SQLITE_BUSY: { what: "another process keeps it locked", hint: "End the other process and try again." },
};

/**
 * The failure behind a thrown error of the operating system or of SQLite, or null when it is none of these (then it is a
 * defect and should be thrown on). `subject` starts the sentence: "The database /x/y.sqlite".
 */
export function machineFailure(thrown: unknown, subject: string): Failure | null {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    const code = codeOf(error);
    const meaning = meanings[code] ?? meanings[code.split("_").slice(0, 2).join("_")];
    if (meaning === undefined) continue;
    return {
      category: "environment",
      fault: "environment",
      message: `${subject}: ${meaning.what}.`,
      hint: meaning.hint,
      cause: thrown,
    };
  }
  return null;
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
