export type LogLevel = "debug" | "info" | "warn" | "error";

/** What the operator reads. One line an entry; fields are data, never parts of the message. Never give it secrets or what users typed. */
export interface Log {
  write(level: LogLevel, message: string, fields?: Readonly<Record<string, unknown>>): void;
}
