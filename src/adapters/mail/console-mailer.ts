import { ok } from "#domain/failure.ts";
import type { Mailer } from "#ports/mailer.ts";

/** Without a mail server: whoever runs the server reads the mails on its console and passes the links on. */
export function createConsoleMailer(print: (text: string) => void): Mailer {
  return {
    delivers: false,
    send: async ({ to, subject, text }) => {
      const body = text.replace(/^(?=.)/gm, "  ");
      print(`\nNo SMTP_URL is set, so this mail is shown here.\n\n  To: ${to}\n  Subject: ${subject}\n\n${body}\n\n`);
      return ok(undefined);
    },
  };
}
