import type { AccountStore } from "#ports/account-store.ts";
import type { Clock } from "#ports/clock.ts";
import type { Log } from "#ports/log.ts";
import type { Mailer } from "#ports/mailer.ts";
import type { Passwords } from "#ports/passwords.ts";
import type { Secrets } from "#ports/secrets.ts";
import type { Throttle } from "./throttle.ts";

/** What the use cases of accounts work with. */
export interface AccountDeps {
  readonly accounts: AccountStore;
  readonly passwords: Passwords;
  readonly secrets: Secrets;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Log;
  readonly throttle: Throttle;
  readonly signUp: "closed" | "open";
  /** The address at which a link's holder chooses a password. Made from settings, never from a request: whoever asks for a reset could forge its host. */
  readonly passwordLink: (token: string) => string;
  /** Work whose end nobody waits for, so that how long it takes tells nothing. Never rejects. */
  readonly afterwards: (work: () => Promise<void>) => void;
}

/** The browser in front of the user, as far as it says. */
export interface Browser {
  readonly address: string;
  readonly userAgent: string;
  /** The session's secret that it holds already, if any. */
  readonly sessionToken: string | null;
}
