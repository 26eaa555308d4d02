import { afterEach, describe, expect, spyOn, test } from "bun:test";
import { ok } from "#domain/failure.ts";
import type { Mailer } from "#ports/mailer.ts";
import { tokenIn } from "#tests/fakes/accounts.ts";
import type { Browser, Shown } from "#tests/fakes/browser.ts";
import { noMail, webForTests } from "#tests/fakes/web.ts";

const ada = { email: "ada@example.com", password: "a long enough phrase" };
const grace = { email: "grace@example.com", password: "another fine phrase" };
const worlds: ReturnType<typeof webForTests>[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

function fresh(...args: Parameters<typeof webForTests>) {
  const world = webForTests(...args);
  worlds.push(world);
  return world;
}

/** An installation whose owner is signed in. */
async function owned(...args: Parameters<typeof webForTests>) {
  const world = fresh(...args);
  const owner = world.browser();
  await owner.submit(await owner.open("/setup"), "/setup", ada);
  return { ...world, owner };
}

async function signIn(browser: Browser, who = ada): Promise<Shown> {
  return browser.submit(await browser.open("/sign-in"), "/sign-in", who);
}

async function invited(world: Awaited<ReturnType<typeof owned>>, address?: string): Promise<Browser> {
  await world.owner.submit(await world.owner.open("/admin/users"), "/admin/users", { email: grace.email });
  const path = `/reset/${tokenIn(world.mails.at(-1))}`;
  const browser = world.browser(address);
  await browser.submit(await browser.open(path), path, { password: grace.password });
  return browser;
}

/** Whether the account page answers, which only signed-in browsers get. */
async function isIn(browser: Browser): Promise<boolean> {
  return (await browser.send("/account")).status === 200;
}

describe("first run", () => {
  test("every page leads to the set-up until the owner exists; the owner is an admin and signed in", async () => {
    const { browser } = fresh();
    const first = browser();
    for (const path of ["/sign-in", "/account", "/admin/users", "/reset", "/sign-up"]) {
      expect((await first.send(path)).headers.get("location")).toBe("/setup");
    }
    const refused = await first.submit(await first.open("/setup"), "/setup", {
      email: "not an address",
      password: "hunter2",
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('value="not an address"');
    expect(refused.html).not.toContain("hunter2");
    for (const part of [
      'role="alert"',
      'href="#email"',
      'href="#password"',
      'id="password-error"',
      'aria-invalid="true"',
    ]) {
      expect(refused.html).toContain(part);
    }
    await first.submit(refused, "/setup", ada);
    expect(await isIn(first)).toBe(true);
    expect((await first.open("/admin/users")).html).toContain("ada@example.com");
    expect((await first.send("/setup")).headers.get("location")).toBe("/");
    expect((await browser().send("/setup")).headers.get("location")).toBe("/sign-in");
  });

  test("of two browsers at once one becomes the owner", async () => {
    const { browser } = fresh();
    const both = [browser("192.0.2.1"), browser("192.0.2.2")];
    const sent = both.map((each, index) =>
      each.send("/setup", {
        method: "POST",
        body: new URLSearchParams({ ...ada, email: `owner${index}@example.com` }),
      }),
    );
    expect((await Promise.all(sent)).map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await Promise.all(both.map(isIn))).sort()).toEqual([false, true]);
  });
});

describe("signing in and out", () => {
  test("leads to where one wanted to go, and never off the site", async () => {
    const { browser } = await owned();
    const visitor = browser();
    expect((await visitor.send("/account?x=1")).headers.get("location")).toBe("/sign-in?next=%2Faccount%3Fx%3D1");
    const wanted = await visitor.submit(await visitor.open("/account?x=1"), "/sign-in", ada);
    expect(wanted.path).toBe("/account?x=1");
    for (const next of ["https://evil.example", "//evil.example", "/.//evil.example", "/\\evil.example"]) {
      const signedIn = await browser().send("/sign-in", {
        method: "POST",
        body: new URLSearchParams({ ...ada, next }),
      });
      expect(signedIn.headers.get("location")).toBe("/");
      const already = await visitor.send(`/sign-in?next=${encodeURIComponent(next)}`);
      expect(already.headers.get("location")).toBe("/");
    }
  });

  test("the cookie is out of reach of scripts and other sites, and bound to the host by https", async () => {
    const plain = await owned();
    const set = async (browser: Browser) =>
      (await browser.send("/sign-in", { method: "POST", body: new URLSearchParams(ada) })).headers.getSetCookie()[0] ??
      "";
    expect(await set(plain.browser())).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000$/);
    const secure = await owned({ PUBLIC_URL: "https://stack.example" });
    expect(await set(secure.browser())).toMatch(
      /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=2592000$/,
    );
    expect(await isIn(secure.owner)).toBe(true);
  });

  test("an unknown address gets the same page as a wrong password, in about the same time", async () => {
    const { browser } = await owned();
    const attempt = async (email: string, address: string) => {
      const startedMs = performance.now();
      const shown = await signIn(browser(address), { email, password: "wrong" });
      return {
        html: shown.html.replaceAll(email, "EMAIL"),
        status: shown.status,
        tookMs: performance.now() - startedMs,
      };
    };
    const known: Awaited<ReturnType<typeof attempt>>[] = [];
    const unknown: typeof known = [];
    for (let round = 0; round < 4; round += 1) {
      known.push(await attempt("ada@example.com", `192.0.2.${10 + round}`));
      unknown.push(await attempt("eve@example.com", `192.0.2.${20 + round}`));
    }
    expect(known[0]?.status).toBe(422);
    expect(new Set([...known, ...unknown].map(({ html }) => html)).size).toBe(1);
    const quickest = (all: typeof known) => Math.min(...all.map(({ tookMs }) => tookMs));
    // A hash takes tens of milliseconds; without one, an unknown address would answer in a few.
    expect(quickest(unknown)).toBeGreaterThan(quickest(known) / 3);
  });

  test("guessing is slowed down with Retry-After, and the address stays in the form", async () => {
    const { browser, time } = await owned();
    const guesser = browser();
    for (let guess = 0; guess < 5; guess += 1)
      expect((await signIn(guesser, { ...ada, password: "x" })).status).toBe(422);
    const slowed = await signIn(guesser);
    expect(slowed.status).toBe(429);
    expect(slowed.headers.get("retry-after")).toBe("1");
    expect(slowed.html).toContain('value="ada@example.com"');
    time.nowMs += 1_000;
    expect((await signIn(guesser)).status).not.toBe(429);
    expect(await isIn(guesser)).toBe(true);
  });

  test("gives a new session, ends the old one, and takes over none that was planted", async () => {
    const { owner, browser } = await owned();
    const old = owner.cookies.get("session") ?? "";
    await owner.send("/sign-in", { method: "POST", body: new URLSearchParams(ada) });
    expect(owner.cookies.get("session")).not.toBe(old);
    const thief = browser();
    thief.cookies.set("session", old);
    expect(await isIn(thief)).toBe(false);
    const victim = browser();
    victim.cookies.set("session", "planted-by-somebody");
    await signIn(victim);
    thief.cookies.set("session", "planted-by-somebody");
    expect([await isIn(victim), await isIn(thief)]).toEqual([true, false]);
    const held = victim.cookies.get("session") ?? "";
    const out = await victim.submit(await victim.open("/account"), "/sign-out");
    expect(out.html).toContain("You are signed out.");
    thief.cookies.set("session", held);
    expect(await isIn(thief)).toBe(false);
  });

  test("an unsent prompt waits in the form, through a wrong password and through signing up, and goes on as it was", async () => {
    const { browser } = await owned({ SIGN_UP: "open" }, noMail);
    const typed = { prompt: 'Clinics & <b>"doctors"</b> &amp; patients\nEach has a name.', stack: "python-react" };
    const visitor = browser();
    const first = await visitor.submit(await visitor.open("/sign-in"), "/sign-in", { ...ada, ...typed, password: "x" });
    const fields = (page: Shown) => page.html.match(/name="(?:prompt|stack)" value="[^"]*"/g);
    expect(fields(first)).toHaveLength(2);
    const signUp = await visitor.submit(first, "/sign-in", { show: "1" }, "/sign-up");
    expect(signUp.html).toContain("<h1");
    expect(fields(signUp)).toEqual(fields(first));
    const sent = await visitor.send("/sign-up", { method: "POST", body: new URLSearchParams({ ...grace, ...typed }) });
    // 307: the browser sends the very same form on.
    expect([sent.status, sent.headers.get("location")]).toEqual([307, "/schemas"]);
    expect(await isIn(visitor)).toBe(true);
  });

  test("a form from another site is refused, whatever cookie comes with it", async () => {
    const { owner } = await owned();
    const foreign: Record<string, string>[] = [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "http://evil.example" },
    ];
    for (const headers of foreign) {
      for (const path of [
        "/sign-out",
        "/account/password",
        "/account/deletion",
        "/account/tokens",
        "/admin/users",
        "/sign-in",
      ]) {
        const answer = await owner.send(path, { method: "POST", body: new URLSearchParams(ada), headers });
        expect({ path, status: answer.status }).toEqual({ path, status: 403 });
      }
    }
    expect(await isIn(owner)).toBe(true);
  });
});

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
