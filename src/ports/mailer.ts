import type { Mail } from "#domain/account/mails.ts";
import type { Result } from "#domain/failure.ts";

/** Sends mail to users. */
export interface Mailer {
  /** Whether mails reach their addressee; otherwise they are shown to whoever runs the server. */
  readonly delivers: boolean;
  /** Hands one mail over, or fails with category "environment". Gives up after 30 s. */
  send(mail: Mail): Promise<Result<void>>;
}
