import type { Transporter } from "nodemailer";
import { fail, ok } from "#domain/failure.ts";
import type { Secret } from "#domain/secret.ts";
import type { Mailer } from "#ports/mailer.ts";

const patienceMs = 30_000;

/**
 * Mail over SMTP. `url` is smtp://user:password@host:587 (STARTTLS where offered; `?requireTLS=true` insists) or smtps://host:465; `from` is an
 * address, with or without a name. Nothing connects, nor is the library loaded, before the first mail.
 */
export function createSmtpMailer(settings: { readonly url: Secret; readonly from: string }): Mailer {
  let connected: Promise<Transporter> | null = null;
  return {
    delivers: true,
    send: async ({ to, subject, text }) => {
      try {
        connected ??= connect(settings.url);
        const transport = await connected;
        await transport.sendMail({ from: settings.from, to, subject, text });
        return ok(undefined);
      } catch (cause) {
        return fail({
          category: "environment",
          fault: "environment",
          message: "The mail could not be sent.",
          hint: "Check SMTP_URL and MAIL_FROM, and whether the mail server answers; the server's log has its reply.",
          cause,
        });
      }
    },
  };
}

async function connect(url: Secret): Promise<Transporter> {
  const { createTransport } = await import("nodemailer");
  return createTransport({
    url: url.reveal(),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    // A mail is text that we wrote: it never needs to read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
