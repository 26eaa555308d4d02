import { afterEach, describe, expect, test } from "bun:test";
import type { Browser, Shown } from "#tests/fakes/browser.ts";
import { noMail } from "#tests/fakes/web.ts";
import { ada, closeWorlds, fresh, grace, isIn, owned, signIn } from "#tests/support/accounts-web.ts";

afterEach(closeWorlds);

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
