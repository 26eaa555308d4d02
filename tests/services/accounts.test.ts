import { afterEach, describe, expect, test } from "bun:test";
import type { User } from "#domain/account/account.ts";
import { ownerOf } from "#domain/account/caller.ts";
import type { AccountFailure } from "#domain/account/failure.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import { createToken, listTokens, revokeToken } from "#services/account/api-tokens.ts";
import { authenticate } from "#services/account/authenticate.ts";
import { changePassword } from "#services/account/change-password.ts";
import { choosePassword, readPasswordLink } from "#services/account/choose-password.ts";
import { createOwner } from "#services/account/create-owner.ts";
import { deleteAccount } from "#services/account/delete-account.ts";
import type { Browser } from "#services/account/deps.ts";
import { invite } from "#services/account/invite.ts";
import { removeUser } from "#services/account/remove-user.ts";
import { requestReset } from "#services/account/request-reset.ts";
import { listSessions, revokeSession } from "#services/account/sessions.ts";
import { signIn } from "#services/account/sign-in.ts";
import { signOut } from "#services/account/sign-out.ts";
import { signUp } from "#services/account/sign-up.ts";
import { accountsForTests, tokenIn } from "#tests/fakes/accounts.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const browser: Browser = { address: "192.0.2.1", userAgent: "Firefox", sessionToken: null };
const ada = { email: "Ada@Example.com ", password: "a long enough phrase" };
const worlds: ReturnType<typeof accountsForTests>[] = [];
afterEach(() => {
  for (const world of worlds.splice(0)) world.close();
});

function world(changes: Parameters<typeof accountsForTests>[0] = {}) {
  const made = accountsForTests(changes);
  worlds.push(made);
  return made;
}

async function owned(changes: Parameters<typeof accountsForTests>[0] = {}) {
  const made = world(changes);
  const owner = valueIn(await createOwner(ada, browser, made.deps));
  const who = async (sessionToken: string, apiToken: string | null = null) => {
    const caller = valueIn(await authenticate({ sessionToken, apiToken }, made.deps));
    return caller.kind === "user" ? caller.user.email : caller.kind;
  };
  /** Somebody who accepted an invitation. */
  const member = async (email: string) => {
    valueIn(await invite(owner.user, { email }, made.deps));
    const form = { token: tokenIn(made.mails.at(-1)), password: `password of ${email}` };
    return valueIn(await choosePassword(form, browser, made.deps));
  };
  return { ...made, owner, who, member };
}

describe("the first account", () => {
  test("is an admin, signed in; a second is refused; all that is wrong is said at once", async () => {
    const { deps } = world();
    const wrong = await createOwner({ email: "nonsense", password: "short" }, browser, deps);
    expect(fieldsIn(wrong)).toEqual(["email", "password"]);
    const owner = valueIn(await createOwner(ada, browser, deps));
    expect(owner.user).toMatchObject({ email: "ada@example.com", role: "admin", hasPassword: true });
    expect(failureIn(await createOwner({ ...ada, email: "b@example.com" }, browser, deps)).category).toBe("conflict");
  });
});

describe("signing in", () => {
  test("an unknown address, an invited one, a wrong password and nonsense get the same answer after the same work", async () => {
    const { deps, hashing, owner } = await owned();
    valueIn(await invite(owner.user, { email: "invited@example.com" }, deps));
    const answers: unknown[] = [];
    for (const email of ["ada@example.com", "nobody@example.com", "invited@example.com", "no address", ""]) {
      hashing.work = 0;
      const answer = await signIn({ email, password: "wrong" }, browser, deps);
      answers.push({ answer, work: hashing.work });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ work: 1 });
  });

  test("gives a new session, ends the browser's old one, and never takes over a session that it was handed", async () => {
    const { deps, owner, who } = await owned();
    const held = { ...browser, sessionToken: owner.sessionToken };
    const again = valueIn(await signIn(ada, held, deps));
    expect(again.sessionToken).not.toBe(owner.sessionToken);
    expect(await who(owner.sessionToken)).toBe("nobody");
    const fixed = valueIn(await signIn(ada, { ...browser, sessionToken: "chosen by an attacker" }, deps));
    expect(await who("chosen by an attacker")).toBe("nobody");
    expect(await who(fixed.sessionToken)).toBe("ada@example.com");
    valueIn(await signOut(fixed.sessionToken, deps));
    expect(await who(fixed.sessionToken)).toBe("nobody");
    expect(await who(again.sessionToken)).toBe("ada@example.com");
  });

  test("guessing gets slower, from a known and an unknown address alike; a right password forgets it", async () => {
    for (const email of ["ada@example.com", "nobody@example.com"]) {
      const { deps, time } = await owned();
      const waits: number[] = [];
      for (let attempt = 0; attempt < 9; attempt += 1) {
        const answer = failureIn(await signIn({ email, password: "wrong" }, browser, deps));
        const seconds = answer.retryAfterSeconds ?? 0;
        waits.push(seconds);
        time.nowMs += seconds * 1_000;
      }
      expect({ email, waits }).toEqual({ email, waits: [0, 0, 0, 0, 0, 1, 0, 2, 0] });
      time.nowMs += 4_000;
      if (email === "ada@example.com") valueIn(await signIn(ada, browser, deps));
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const { retryAfterSeconds = 0 } = failureIn(await signIn({ email, password: "wrong" }, browser, deps));
        if (email === "ada@example.com") expect(retryAfterSeconds).toBe(0);
      }
    }
  });

  test("setting the time of day back locks nobody out", async () => {
    const { deps, time } = await owned();
    failureIn(await signIn({ email: "ada@example.com", password: "wrong" }, browser, deps));
    const monotonicMs = time.nowMs;
    time.nowMs -= 3_600_000;
    valueIn(await signIn(ada, browser, { ...deps, clock: { ...deps.clock, monotonic: () => monotonicMs } }));
  });

  test("many guesses at once gain nothing, and a stranger's guesses keep the owner out for seconds only", async () => {
    const { deps, hashing } = await owned();
    hashing.work = 0;
    const guesses = Array.from({ length: 30 }, (_, index) =>
      signIn({ email: ada.email, password: `guess ${index}` }, { ...browser, address: "2001:db8:0:1::5" }, deps),
    );
    await Promise.all(guesses);
    expect(hashing.work).toBe(5);
    // The same customer's next address is the same party.
    const next = await signIn(ada, { ...browser, address: "2001:db8:0:1:ffff::9" }, deps);
    expect(failureIn(next).category).toBe("too-many-requests");
    for (let index = 0; index < 200; index += 1) {
      await signIn({ email: ada.email, password: "x" }, { ...browser, address: `198.51.100.${index}` }, deps);
    }
    const mine = failureIn(await signIn(ada, browser, deps));
    expect(mine.retryAfterSeconds).toBeLessThanOrEqual(30);
  });

  test("a session ends when it is not used for 7 days, and after 30 days however used", async () => {
    const { time, owner, who } = await owned();
    for (let days = 0; days < 29; days += 6) {
      expect(await who(owner.sessionToken)).toBe("ada@example.com");
      time.nowMs += 6 * day;
    }
    expect(await who(owner.sessionToken)).toBe("nobody");
    const idle = await owned();
    idle.time.nowMs += 7 * day;
    expect(await idle.who(idle.owner.sessionToken)).toBe("nobody");
  });

  test("the time of the last use is written at most once a minute", async () => {
    const { deps, time, owner, who } = await owned();
    const start = time.nowMs;
    const seen: number[] = [];
    for (let index = 0; index < 4; index += 1) {
      time.nowMs += minute / 2;
      await who(owner.sessionToken);
      seen.push(((valueIn(await listSessions(owner.user, deps))[0]?.lastSeenAtMs ?? 0) - start) / minute);
    }
    expect(seen).toEqual([0, 1, 1, 2]);
  });
});

describe("links to choose a password", () => {
  test("a reset looks the same for an unknown address, and mails only a known one", async () => {
    const { deps, mails, settled } = await owned();
    const answers = [];
    for (const email of ["nobody@example.com", "ada@example.com"])
      answers.push(await requestReset({ email }, browser, deps));
    await settled();
    expect(answers).toEqual([ok(undefined), ok(undefined)]);
    expect(mails.map(({ to }) => to)).toEqual(["ada@example.com"]);
  });

  test("work once, for an hour, and end every session", async () => {
    const { deps, mails, settled, owner, who, time } = await owned();
    await requestReset(ada, browser, deps);
    await settled();
    const token = tokenIn(mails[0]);
    expect(valueIn(await readPasswordLink(token, deps)).email).toBe("ada@example.com");
    const weak = await choosePassword({ token, password: "password123" }, browser, deps);
    expect(fieldsIn(weak)).toEqual(["password"]);
    const chosen = valueIn(await choosePassword({ token, password: "another fine phrase" }, browser, deps));
    expect(await who(owner.sessionToken)).toBe("nobody");
    expect(await who(chosen.sessionToken)).toBe("ada@example.com");
    const used = await choosePassword({ token, password: "a third fine phrase" }, browser, deps);
    expect(failureIn(used).category).toBe("not-found");
    await requestReset(ada, browser, deps);
    await settled();
    time.nowMs += 61 * minute;
    expect(failureIn(await readPasswordLink(tokenIn(mails[1]), deps)).category).toBe("not-found");
  });

  test("asking again and again fills nobody's mailbox", async () => {
    const { deps, mails, settled } = await owned();
    for (let index = 0; index < 50; index += 1) {
      await requestReset(ada, { address: `198.51.100.${index}` }, deps);
    }
    await settled();
    expect(mails.length).toBe(3);
  });

  test("an invitation works for a week, can be repeated until it is taken up, and is shown where no mail goes out", async () => {
    const { deps, mails, owner, time, member } = await owned();
    valueIn(await invite(owner.user, { email: "grace@example.com" }, deps));
    time.nowMs += 6 * day;
    expect(valueIn(await readPasswordLink(tokenIn(mails[0]), deps)).hasPassword).toBe(false);
    time.nowMs += 2 * day;
    expect(failureIn(await readPasswordLink(tokenIn(mails[0]), deps)).category).toBe("not-found");
    const grace = await member("grace@example.com");
    expect(grace.user.role).toBe("member");
    expect(fieldsIn(await invite(owner.user, { email: "GRACE@example.com" }, deps))).toEqual(["email"]);
    expect(invite(grace.user, { email: "c@example.com" }, deps)).rejects.toThrow("is no admin");
    const broken = { category: "environment", fault: "environment", message: "", hint: "" } as const;
    for (const [mailer, mailFailed] of [
      [{ delivers: false, send: deps.mailer.send }, false],
      [{ delivers: true, send: async () => fail(broken) }, true],
    ] as const) {
      const shown = valueIn(await invite(owner.user, { email: "d@example.com" }, { ...deps, mailer }));
      expect(shown.mailFailed).toBe(mailFailed);
      expect(valueIn(await readPasswordLink(shown.token ?? "", deps)).email).toBe("d@example.com");
    }
  });
});

describe("one's own account", () => {
  test("a new password asks for the current one, slowly, and ends the other sessions", async () => {
    const { deps, owner, who } = await owned();
    const other = valueIn(await signIn(ada, browser, deps));
    const change = {
      current: "not this one",
      password: "another fine phrase",
      sessionId: owner.session.id,
      address: browser.address,
    };
    expect(fieldsIn(await changePassword(owner.user, { ...change, password: "short" }, deps))).toEqual(["password"]);
    for (let index = 0; index < 5; index += 1) {
      expect(fieldsIn(await changePassword(owner.user, change, deps))).toEqual(["current"]);
    }
    const guess = { ...change, current: ada.password };
    expect(failureIn(await changePassword(owner.user, guess, deps)).category).toBe("too-many-requests");
    valueIn(await changePassword(owner.user, { ...guess, address: "198.51.100.7" }, deps));
    expect(await who(other.sessionToken)).toBe("nobody");
    expect(await who(owner.sessionToken)).toBe("ada@example.com");
  });

  test("sessions and tokens of others can't be revoked", async () => {
    const { deps, owner, member, who } = await owned();
    const grace = await member("grace@example.com");
    const made = valueIn(await createToken(owner.user, { name: "ci", days: 30 }, deps));
    valueIn(await revokeSession(grace.user, owner.session.id, deps));
    valueIn(await revokeToken(grace.user, made.token.id, deps));
    expect(await who(owner.sessionToken)).toBe("ada@example.com");
    expect(await who("", made.secret)).toBe("ada@example.com");
    expect(valueIn(await listTokens(grace.user, deps))).toEqual([]);
  });

  test("an API token is its user until it expires or is revoked; a wrong one is not covered up by a cookie", async () => {
    const { deps, owner, time, who } = await owned();
    const { token, secret } = valueIn(await createToken(owner.user, { name: " build server ", days: 30 }, deps));
    expect(secret).toMatch(/^sta_[\w-]{43}$/);
    expect(token).toMatchObject({ name: "build server", tail: secret.slice(-4) });
    expect(JSON.stringify(valueIn(await listTokens(owner.user, deps)))).not.toContain(secret);
    expect(await who("", secret)).toBe("ada@example.com");
    expect(valueIn(await listTokens(owner.user, deps))[0]?.lastUsedAtMs).toBe(time.nowMs);
    expect(await who(owner.sessionToken, "sta_wrong")).toBe("nobody");
    time.nowMs += 30 * day;
    expect(await who("", secret)).toBe("nobody");
    const forever = valueIn(await createToken(owner.user, { name: "x", days: null }, deps));
    expect(await who("", forever.secret)).toBe("ada@example.com");
    valueIn(await revokeToken(owner.user, forever.token.id, deps));
    expect(await who("", forever.secret)).toBe("nobody");
    for (const form of [
      { name: " ", days: 30 },
      { name: "x".repeat(81), days: 30 },
      { name: "x", days: 31 },
    ]) {
      expect(failureIn(await createToken(owner.user, form, deps)).category).toBe("invalid-input");
    }
  });

  test("deleting it asks for the password; the only admin goes last", async () => {
    const { deps, owner, member, who } = await owned();
    const grace = await member("grace@example.com");
    const form = { password: ada.password, address: browser.address };
    expect(fieldsIn(await deleteAccount(owner.user, form, deps))).toEqual(["password"]);
    expect(fieldsIn(await deleteAccount(grace.user, form, deps))).toEqual(["password"]);
    expect(failureIn(await removeUser(owner.user, owner.user.id, deps)).category).toBe("conflict");
    valueIn(await removeUser(owner.user, grace.user.id, deps));
    expect(await who(grace.sessionToken)).toBe("nobody");
    valueIn(await deleteAccount(owner.user, form, deps));
    expect(await who(owner.sessionToken)).toBe("nobody");
    expect(valueIn(await deps.accounts.hasUsers())).toBe(false);
  });
});

test("signing up is by invitation unless it is opened, and makes a member", async () => {
  const closed = await owned();
  const form = { email: "grace@example.com", password: "a long enough phrase" };
  expect(failureIn(await signUp(form, browser, closed.deps)).category).toBe("forbidden");
  const { deps } = await owned({ signUp: "open" });
  expect(valueIn(await signUp(form, browser, deps)).user.role).toBe("member");
  expect(fieldsIn(await signUp(form, browser, deps))).toEqual(["email"]);
});

test("whoever is signed in owns what they start", () => {
  const user: User = { id: "usr_1", email: "a@b.c", role: "member", createdAtMs: 0, hasPassword: true };
  expect(ownerOf({ kind: "user", user, via: "token", sessionId: null })).toEqual({ userId: "usr_1" });
});

function valueIn<T>(result: Result<T, AccountFailure>): T {
  if (!result.ok) throw new Error(`${result.failure.message} ${String(result.failure.cause ?? "")}`);
  return result.value;
}

function failureIn(result: Result<unknown, AccountFailure>): AccountFailure {
  if (result.ok) throw new Error("it went well");
  return result.failure;
}

function fieldsIn(result: Result<unknown, AccountFailure>): readonly string[] {
  return failureIn(result).issues?.map(({ field }) => field) ?? [];
}
