import { createSqliteAccountStore } from "#adapters/db/sqlite/account-store.ts";
import { createConsoleMailer } from "#adapters/mail/console-mailer.ts";
import { createSmtpMailer } from "#adapters/mail/smtp-mailer.ts";
import { createArgon2Passwords } from "#adapters/passwords/argon2-passwords.ts";
import { createRandomSecrets } from "#adapters/secrets/random-secrets.ts";
import type { Caller } from "#domain/account/caller.ts";
import { FailureError } from "#domain/failure.ts";
import { createIdentify } from "#http/identify.ts";
import { paths } from "#http/paths.ts";
import type { Route } from "#http/route.ts";
import { localAccountRoutes } from "#http/routes/account/routes.ts";
import { signInFirst } from "#http/routes/account/sign-in-page.tsx";
import { createSessionCookie } from "#http/session-cookie.ts";
import type { Visit } from "#http/visit.ts";
import type { Log } from "#ports/log.ts";
import type { Mailer } from "#ports/mailer.ts";
import type { AccountDeps } from "#services/account/deps.ts";
import { rememberUsers } from "#services/account/remember-users.ts";
import { createThrottle } from "#services/account/throttle.ts";
import type { App } from "#src/app.ts";
import type { ServerConfig } from "#src/config.ts";
import type { Carried } from "#views/account/carried.tsx";

/** Local accounts, wired: what the server asks about callers, and the pages. */
export interface Accounts {
  readonly routes: readonly Route[];
  readonly authenticate: (request: Request) => Promise<Caller>;
  readonly isSetUp: () => Promise<boolean>;
  /** The page to sign in for somebody who has typed a prompt already; the prompt goes on from there. */
  readonly signInFirst: (visit: Visit<unknown>, carried: Carried) => Response;
  /** Ends when mails that are on their way are sent or given up. */
  readonly settled: () => Promise<void>;
}

export interface AccountsWiring {
  readonly settings: Pick<ServerConfig, "publicUrl" | "engineKey" | "signUp" | "smtpUrl" | "mailFrom">;
  readonly log: Log;
  /** The address to put into mails. */
  readonly address: () => string;
  /** In the place of the configured one, for tests. */
  readonly mailer?: Mailer | undefined;
}

export function createAccounts(app: Pick<App, "database" | "pipeline">, wiring: AccountsWiring): Accounts {
  const { settings, log, address } = wiring;
  const cookie = createSessionCookie(settings.publicUrl);
  const running = new Set<Promise<void>>();
  const account: AccountDeps = {
    accounts: rememberUsers(createSqliteAccountStore(app.database)),
    passwords: createArgon2Passwords(),
    secrets: createRandomSecrets(),
    mailer: wiring.mailer ?? mailerOf(settings),
    clock: app.pipeline.clock,
    log,
    throttle: createThrottle(),
    signUp: settings.signUp,
    passwordLink: (token) => `${address()}${paths.choosePassword.href({ token })}`,
    afterwards: (work) => {
      const done = work()
        .catch((error: unknown) => log.write("error", "work after an answer failed", { error }))
        .finally(() => running.delete(done));
      running.add(done);
    },
  };
  if (settings.smtpUrl !== null && settings.publicUrl === null) {
    log.write("warn", "SMTP_URL is set but PUBLIC_URL is not: links in mails lead to this machine only");
  }
  return {
    routes: localAccountRoutes({ account, cookie }),
    authenticate: createIdentify({ accounts: account, cookie, engineKey: settings.engineKey }),
    isSetUp: async () => {
      const answer = await account.accounts.hasUsers();
      if (!answer.ok) throw new FailureError(answer.failure);
      return answer.value;
    },
    signInFirst: (visit, carried) => signInFirst(visit, carried, { signUpOpen: settings.signUp === "open" }),
    settled: async () => void (await Promise.all(running)),
  };
}

function mailerOf({ smtpUrl, mailFrom }: AccountsWiring["settings"]): Mailer {
  if (smtpUrl === null) return createConsoleMailer((text) => void process.stderr.write(text));
  return createSmtpMailer({ url: smtpUrl, from: mailFrom });
}
