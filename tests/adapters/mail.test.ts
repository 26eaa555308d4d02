import { expect, test } from "bun:test";
import { createConsoleMailer } from "#adapters/mail/console-mailer.ts";
import { createSmtpMailer } from "#adapters/mail/smtp-mailer.ts";
import { resetMail } from "#domain/account/mails.ts";
import { Secret } from "#domain/secret.ts";

const mail = resetMail("ada@example.com", "https://stack.example/reset/abc");

/** As much of a mail server as one mail needs. */
function mailServer() {
  const received: string[] = [];
  let inData = false;
  const server = Bun.listen({
    hostname: "127.0.0.1",
    port: 0,
    socket: {
      open: (socket) => void socket.write("220 test\r\n"),
      data: (socket, bytes) => {
        const text = bytes.toString();
        received.push(text);
        if (inData && !text.endsWith("\r\n.\r\n")) return;
        if (!inData && /^DATA/i.test(text)) {
          inData = true;
          socket.write("354 go on\r\n");
        } else {
          inData = false;
          socket.write(/^QUIT/i.test(text) ? "221 bye\r\n" : "250 fine\r\n");
        }
      },
    },
  });
  return { server, received };
}

test("a mail goes out over SMTP as plain text", async () => {
  const { server, received } = mailServer();
  const mailer = createSmtpMailer({
    url: new Secret(`smtp://127.0.0.1:${server.port}`),
    from: "StackAlchemist <noreply@stack.example>",
  });
  expect(await mailer.send(mail)).toEqual({ ok: true, value: undefined });
  server.stop(true);
  const all = received.join("");
  expect(all).toContain("RCPT TO:<ada@example.com>");
  expect(all).toContain("Content-Type: text/plain; charset=utf-8");
  expect(all).toContain("https://stack.example/reset/abc");
});

test("a mail server that is not there is a failure without its password", async () => {
  const mailer = createSmtpMailer({ url: new Secret("smtp://user:hunter2@127.0.0.1:1"), from: "a@b.c" });
  const sent = await mailer.send(mail);
  expect(sent.ok ? "" : sent.failure.category).toBe("environment");
  expect(Bun.inspect(sent)).not.toContain("hunter2");
});

test("without a mail server the link is on the console, whole", async () => {
  const printed: string[] = [];
  await createConsoleMailer((text) => printed.push(text)).send(mail);
  expect(printed.join("")).toContain("To: ada@example.com");
  expect(printed.join("")).toContain("https://stack.example/reset/abc\n");
});
