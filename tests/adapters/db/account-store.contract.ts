import { expect, test } from "bun:test";
import type { ApiToken, Session } from "#domain/account/account.ts";
import type { Result } from "#domain/failure.ts";
import type { AccountStore, NewUser } from "#ports/account-store.ts";

const person = (id: string, role: NewUser["role"] = "member"): NewUser => ({
  id,
  email: `${id}@example.com`,
  passwordHash: `hash of ${id}`,
  role,
  nowMs: 1,
});
const session = (id: string, userId: string, seenMs = 10): Session => ({
  id,
  userId,
  userAgent: "Ünicode 🦊",
  address: "::1",
  createdAtMs: 10,
  lastSeenAtMs: seenMs,
  expiresAtMs: 1_000,
});
const opening = (id: string, replaces: string | null = null) => ({ tokenHash: `t-${id}`, replaces, idleBeforeMs: 0 });

/** What every AccountStore must do. `open` gives another connection to the same data, empty for each new name. */
export function accountStoreContract(open: (name: string) => AccountStore): void {
  const ids = async (store: AccountStore, userId: string) => valueIn(await store.sessions(userId)).map(({ id }) => id);

  test("of two browsers that make the first account at once, one wins and becomes the admin", async () => {
    const [one, two] = [open("first"), open("first")];
    expect(valueIn(await one.hasUsers())).toBe(false);
    const answers = await Promise.all([
      one.createFirstUser(person("a", "admin")),
      two.createFirstUser(person("b", "admin")),
    ]);
    expect(answers.map((answer) => valueIn(answer)?.role ?? "lost").sort()).toEqual(["admin", "lost"]);
    expect(valueIn(await two.hasUsers())).toBe(true);
    expect(valueIn(await two.users())).toHaveLength(1);
  });

  test("an address is taken once, and credentials are found by address and id", async () => {
    const store = open("address");
    expect(valueIn(await store.createUser({ ...person("a"), passwordHash: null }))?.hasPassword).toBe(false);
    expect(valueIn(await store.createUser({ ...person("b"), email: "a@example.com" }))).toBeNull();
    expect(valueIn(await store.credentials({ email: "a@example.com" }))?.user.id).toBe("a");
    expect(valueIn(await store.credentials({ userId: "a" }))?.passwordHash).toBeNull();
    expect(valueIn(await store.credentials({ email: "b@example.com" }))).toBeNull();
  });

  test("a session is found by its secret, replaces the browser's old one, and ends only for its owner", async () => {
    const store = open("sessions");
    for (const id of ["a", "b"]) await store.createUser(person(id));
    await store.openSession(session("s1", "a"), opening("s1"));
    await store.openSession(session("s2", "a", 20), opening("s2"));
    await store.openSession(session("s3", "b"), opening("s3", "t-s1"));
    expect(valueIn(await store.session("t-s1"))).toBeNull();
    const found = valueIn(await store.session("t-s2"));
    expect(found).toEqual({ session: session("s2", "a", 20), user: expect.objectContaining({ id: "a" }) });
    expect(valueIn(await store.endSession("a", "s3"))).toBe(false);
    await store.touchSession("s3", 500);
    expect(valueIn(await store.sessions("b"))[0]?.lastSeenAtMs).toBe(500);
    await store.openSession(session("s4", "a"), opening("s4"));
    await store.endSessionsExcept("a", "s4");
    expect(await ids(store, "a")).toEqual(["s4"]);
    expect(await ids(store, "b")).toEqual(["s3"]);
    expect(valueIn(await store.endSession("a", "s4"))).toBe(true);
  });

  test("opening a session drops the expired and the idle", async () => {
    const store = open("expired");
    await store.createUser(person("a"));
    await store.openSession(session("expired", "a", 900), opening("expired"));
    await store.openSession({ ...session("idle", "a"), expiresAtMs: 9_000 }, opening("idle"));
    const late = { ...session("late", "a", 2_000), createdAtMs: 2_000, expiresAtMs: 9_000 };
    await store.openSession(late, { ...opening("late"), idleBeforeMs: 50 });
    expect(await ids(store, "a")).toEqual(["late"]);
  });

  test("API tokens: found by secret, newest first, revoked by their owner only", async () => {
    const store = open("tokens");
    for (const id of ["a", "b"]) await store.createUser(person(id));
    const token = (id: string, createdAtMs: number): ApiToken => ({
      id,
      userId: "a",
      name: id,
      tail: "tail",
      createdAtMs,
      lastUsedAtMs: null,
      expiresAtMs: null,
    });
    await store.createToken(token("k1", 1), "h1");
    await store.createToken(token("k2", 2), "h2");
    await store.touchToken("k1", 7);
    expect(valueIn(await store.token("h1"))).toEqual({
      token: { ...token("k1", 1), lastUsedAtMs: 7 },
      user: expect.objectContaining({ id: "a" }),
    });
    expect(valueIn(await store.tokens("a")).map(({ id }) => id)).toEqual(["k2", "k1"]);
    expect(valueIn(await store.revokeToken("b", "k1"))).toBe(false);
    expect(valueIn(await store.revokeToken("a", "k1"))).toBe(true);
    expect(valueIn(await store.token("h1"))).toBeNull();
  });

  test("a link works once, for a time, and takes the user's other links and sessions with it", async () => {
    const store = open("links");
    await store.createUser({ ...person("a"), passwordHash: null });
    await store.openSession(session("s1", "a"), opening("s1"));
    for (const tokenHash of ["l1", "l2"]) await store.addLink({ tokenHash, userId: "a", nowMs: 1, expiresAtMs: 100 });
    expect(valueIn(await store.linkOwner("l1", 99))?.id).toBe("a");
    expect(valueIn(await store.linkOwner("l1", 100))).toBeNull();
    const both = await Promise.all([open("links").redeemLink("l1", "x", 50), store.redeemLink("l1", "y", 50)]);
    expect(both.map((answer) => valueIn(answer)?.hasPassword ?? "used").sort()).toEqual([true, "used"]);
    expect(valueIn(await store.linkOwner("l2", 50))).toBeNull();
    expect(await ids(store, "a")).toEqual([]);
  });

  test("a new password keeps the session that set it and ends the others", async () => {
    const store = open("password");
    await store.createUser(person("a"));
    for (const id of ["s1", "s2"]) await store.openSession(session(id, "a"), opening(id));
    expect(valueIn(await store.setPassword("a", "new", "s2"))).toBe(true);
    expect(await ids(store, "a")).toEqual(["s2"]);
    expect(valueIn(await store.credentials({ userId: "a" }))?.passwordHash).toBe("new");
    expect(valueIn(await store.setPassword("nobody", "new", ""))).toBe(false);
  });

  test("the last admin stays while there are others, and goes last", async () => {
    const store = open("last");
    await store.createFirstUser(person("a", "admin"));
    await store.createUser(person("b"));
    await store.openSession(session("s1", "b"), opening("s1"));
    expect(valueIn(await store.removeUser("a"))).toBe("last-admin");
    expect(valueIn(await store.removeUser("b"))).toBe("removed");
    expect(valueIn(await store.session("t-s1"))).toBeNull();
    expect(valueIn(await store.removeUser("b"))).toBe("absent");
    expect(valueIn(await store.removeUser("a"))).toBe("removed");
    expect(valueIn(await store.hasUsers())).toBe(false);
  });
}

function valueIn<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}
