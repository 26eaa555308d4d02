import { afterEach, describe, expect, spyOn, test } from "bun:test";
import { ok } from "#domain/failure.ts";
import type { Mailer } from "#ports/mailer.ts";
import { tokenIn } from "#tests/fakes/accounts.ts";
import { noMail } from "#tests/fakes/web.ts";
import { ada, closeWorlds, grace, invited, isIn, owned, signIn } from "#tests/support/accounts-web.ts";

afterEach(closeWorlds);

describe("links", () => {
  test("a reset looks the same for every address; its link works once and ends all sessions", async () => {
    const { owner, browser, mails, time } = await owned();
    const visitor = browser();
    const ask = async (email: string) => {
      const sent = await visitor.submit(await visitor.open("/reset"), "/reset", { email });
      return `${sent.status} ${sent.html.replaceAll(email, "EMAIL")}`;
    };
    expect(await ask("nobody@example.com")).toBe(await ask("ada@example.com"));
    await Bun.sleep(0);
    expect(mails.map(({ to }) => to)).toEqual(["ada@example.com"]);
    const path = `/reset/${tokenIn(mails[0])}`;
    const weak = await visitor.submit(await visitor.open(path), path, { password: "password123" });
    expect([weak.status, weak.html.includes("password123")]).toEqual([422, false]);
    await visitor.submit(weak, path, { password: "a brand new phrase" });
    expect([await isIn(visitor), await isIn(owner)]).toEqual([true, false]);
    const used = await browser().open(path);
    expect([used.status, used.html.includes("Ask for a new link")]).toEqual([404, true]);
    expect((await browser().send(path, { method: "POST", body: new URLSearchParams(ada) })).status).toBe(404);
    await ask("ada@example.com");
    await Bun.sleep(0);
    time.nowMs += 3_600_000;
    expect((await browser().open(`/reset/${tokenIn(mails[1])}`)).status).toBe(404);
  });

  test("without a mail server the link is printed where the server runs, and the page says so", async () => {
    const printed: string[] = [];
    const mailer: Mailer = {
      delivers: false,
      send: async ({ text }) => {
        printed.push(text);
        return ok(undefined);
      },
    };
    const { browser, owner } = await owned({}, { mailer });
    const visitor = browser();
    const sent = await visitor.submit(await visitor.open("/reset"), "/reset", ada);
    expect(sent.html).toContain("This installation sends no mail");
    await Bun.sleep(0);
    expect(printed.join()).toContain("http://127.0.0.1:3000/reset/");
    const users = await owner.submit(await owner.open("/admin/users"), "/admin/users", { email: "x@example.com" });
    const shown = /http:\/\/localhost(\/reset\/[\w-]{43})/.exec(users.html)?.[1] ?? "";
    expect((await visitor.open(shown)).html).toContain("Welcome. Choose a password");
  });

  test("no log holds a link, at any level", async () => {
    const logged: string[] = [];
    const printed = spyOn(console, "error").mockImplementation((line: string) => void logged.push(line));
    const { browser, mails } = await owned({ LOG_LEVEL: "debug" });
    await browser().send("/reset", { method: "POST", body: new URLSearchParams(ada) });
    await Bun.sleep(0);
    const token = tokenIn(mails[0]);
    expect((await browser().send(`/reset/${token}`)).status).toBe(200);
    printed.mockRestore();
    expect(logged.join("\n")).toContain("/reset/…");
    expect(logged.join("\n")).not.toContain(token);
  });

  test("a forged host reaches no mail", async () => {
    const { browser, mails } = await owned({ PUBLIC_URL: "http://stack.example" });
    await browser().send("/reset", {
      method: "POST",
      body: new URLSearchParams(ada),
      headers: { host: "evil.example", "x-forwarded-host": "evil.example" },
    });
    await Bun.sleep(0);
    expect(mails[0]?.text).toContain("http://stack.example/reset/");
    expect(mails[0]?.text).not.toContain("evil");
  });
});

describe("two users", () => {
  test("a member sees no other's sessions, tokens or users, and can end none of them", async () => {
    const world = await owned();
    const member = await invited(world, "198.51.100.7");
    expect((await member.open("/account")).html).not.toContain("192.0.2.1");
    expect((await member.send("/admin/users")).status).toBe(404);
    const adas = /action="(\/account\/sessions\/ses_\w+\/revocation)"/;
    const second = world.browser();
    await signIn(second);
    const path = adas.exec((await world.owner.open("/account")).html)?.[1] ?? "none";
    await member.send(path, { method: "POST" });
    expect(await isIn(second)).toBe(true);
    await world.owner.submit(await world.owner.open("/account"), path);
    expect(await isIn(second)).toBe(false);
    await signIn(second);
    await world.owner.submit(await world.owner.open("/account"), "/account/sessions/others/revocation");
    expect([await isIn(second), await isIn(world.owner), await isIn(member)]).toEqual([false, true, true]);
  });

  test("an admin removes a member at once; the only admin can't go while there are others", async () => {
    const world = await owned();
    const member = await invited(world);
    const list = await world.owner.open("/admin/users");
    const removal = /href="(\/admin\/users\/usr_\w+\/removal)"/.exec(list.html)?.[1] ?? "none";
    const kept = await world.owner.submit(await world.owner.open("/account/deletion"), "/account/deletion", ada);
    expect([kept.status, kept.html.includes("You are the only admin")]).toEqual([422, true]);
    expect((await member.send(removal, { method: "POST" })).status).toBe(404);
    await world.owner.submit(await world.owner.open(removal), removal);
    expect(await isIn(member)).toBe(false);
    const wrong = await world.owner.submit(await world.owner.open("/account/deletion"), "/account/deletion", grace);
    expect(wrong.status).toBe(422);
    await world.owner.submit(wrong, "/account/deletion", ada);
    expect((await world.browser().send("/sign-in")).headers.get("location")).toBe("/setup");
  });
});

describe("one's own account", () => {
  test("a new password asks for the current one and signs the other browsers out", async () => {
    const { owner, browser } = await owned();
    const other = browser();
    await signIn(other);
    const change = { current: "wrong", password: "a brand new phrase" };
    const refused = await owner.submit(await owner.open("/account"), "/account/password", change);
    expect([refused.status, refused.html.includes('id="password-current-error"')]).toEqual([422, true]);
    await owner.submit(refused, "/account/password", { ...change, current: ada.password });
    expect([await isIn(owner), await isIn(other)]).toEqual([true, false]);
    expect((await signIn(other, { ...ada, password: "a brand new phrase" })).status).not.toBe(422);
  });

  test("an API token is shown once, opens no pages, and ends when it is revoked", async () => {
    const { owner, browser } = await owned();
    const made = await owner.submit(await owner.open("/account"), "/account/tokens", { name: "<b>ci</b>", days: "30" });
    const secret = /sta_[\w-]{43}/.exec(made.html)?.[0] ?? "";
    expect(made.html).not.toContain("<b>ci</b>");
    const again = await owner.open("/account");
    expect([again.html.includes(secret), again.html.includes(`sta_…${secret.slice(-4)}`)]).toEqual([false, true]);
    const program = browser();
    const shown = await program.send("/account", { headers: { authorization: `Bearer ${secret}` } });
    expect(shown.status).toBe(303);
    const long = { name: "x".repeat(81), days: "30" };
    const refused = await owner.submit(again, "/account/tokens", long);
    expect([refused.status, refused.html.includes(long.name)]).toEqual([422, true]);
    const path = /action="(\/account\/tokens\/tok_\w+\/revocation)"/.exec(again.html)?.[1] ?? "none";
    expect((await owner.submit(again, path)).html).not.toContain(`sta_…${secret.slice(-4)}`);
  });

  test("signing up is closed unless it is opened", async () => {
    const closed = await owned();
    expect((await closed.browser().open("/sign-up")).status).toBe(403);
    expect((await closed.browser().send("/sign-up", { method: "POST", body: new URLSearchParams(grace) })).status).toBe(
      403,
    );
    const { browser } = await owned({ SIGN_UP: "open" }, noMail);
    const visitor = browser();
    await visitor.submit(await visitor.open("/sign-up?next=/account"), "/sign-up", grace);
    expect(await isIn(visitor)).toBe(true);
    const taken = await browser("192.0.2.9").send("/sign-up", { method: "POST", body: new URLSearchParams(grace) });
    expect(taken.status).toBe(422);
  });
});

test("with mail, signing up looks the same for every address, needs the link, and keeps the prompt", async () => {
  const { browser, mails } = await owned({ SIGN_UP: "open" });
  const visitor = browser();
  const prompt = "Doctors have a name. Patients have a name.";
  const ask = async (email: string) => {
    const form = await visitor.open("/sign-up");
    expect(form.html).not.toContain('type="password"');
    const sent = await visitor.submit(form, "/sign-up", { email, prompt, stack: "python-react" });
    return { ...sent, html: sent.html.replaceAll(email, "EMAIL") };
  };
  const known = await ask(ada.email);
  const fresh = await ask(grace.email);
  expect(known.html).toBe(fresh.html);
  await Bun.sleep(0);
  expect(mails.map(({ to, subject }) => `${to}: ${subject}`)).toEqual([
    "ada@example.com: You have an account on StackAlchemist",
    "grace@example.com: Welcome to StackAlchemist",
  ]);
  expect((await signIn(visitor, grace)).status).toBe(422);
  const path = `/reset/${tokenIn(mails[1])}`;
  const elsewhere = browser("198.51.100.7");
  await elsewhere.submit(await elsewhere.open(path), path, { password: grace.password });
  expect(await isIn(elsewhere)).toBe(true);
  const back = await visitor.submit(fresh, "/sign-in", { show: "1", email: grace.email });
  const schema = await visitor.submit(back, "/sign-in", { password: grace.password });
  expect(schema.path).toMatch(/^\/schemas\/sch_/);
});

test("a prompt sent without a session becomes a schema after signing in", async () => {
  const { browser } = await owned();
  const visitor = browser();
  const prompt = 'Doctors have a name.\nPatients & "friends" <of> &amp; doctors have a name and an email.';
  const body = new URLSearchParams({ prompt, stack: "python-react" });
  const asked = await visitor.send("/schemas", { method: "POST", body });
  const page = { status: asked.status, html: await asked.text(), path: "/schemas", headers: asked.headers };
  const wrong = await visitor.submit(page, "/sign-in", { ...ada, password: "wrong" });
  const schema = await visitor.submit(wrong, "/sign-in", ada);
  expect(schema.path).toMatch(/^\/schemas\/sch_/);
});
