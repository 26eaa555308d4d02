import { and, asc, desc, eq, gt, lte, ne, or, sql } from "drizzle-orm";
import type { ApiToken, Session, User } from "#domain/account/account.ts";
import type { AccountStore, NewUser } from "#ports/account-store.ts";
import { guarded, type Transaction, unfenced } from "./fence.ts";
import type { SqliteDatabase } from "./open.ts";
import { apiTokens, passwordLinks, sessions, users } from "./tables.ts";

/** The accounts in one SQLite file. */
export function createSqliteAccountStore(database: SqliteDatabase): AccountStore {
  return {
    hasUsers: async () => guarded(() => hasUsers(database)),

    createFirstUser: async (user) =>
      guarded(() => unfenced(database, (tx) => (hasUsers(tx) ? null : insertUser(tx, user)))),

    createUser: async (user) => guarded(() => unfenced(database, (tx) => insertUser(tx, user))),

    users: async () =>
      guarded(() => database.select().from(users).orderBy(asc(users.createdAt), asc(users.id)).all().map(userOf)),

    credentials: async (by) =>
      guarded(() => {
        const which = "email" in by ? eq(users.email, by.email) : eq(users.id, by.userId);
        const row = database.select().from(users).where(which).get();
        return row === undefined ? null : { user: userOf(row), passwordHash: row.passwordHash };
      }),

    setPassword: async (userId, passwordHash, keepSessionId) =>
      guarded(() => unfenced(database, (tx) => setPassword(tx, { userId, passwordHash, keepSessionId }) !== null)),

    removeUser: async (userId) =>
      guarded(() =>
        unfenced(database, (tx) => {
          const user = tx.select().from(users).where(eq(users.id, userId)).get();
          if (user === undefined) return "absent";
          const others = tx.select({ role: users.role }).from(users).where(ne(users.id, userId)).all();
          const needed = user.role === "admin" && others.length > 0 && others.every(({ role }) => role !== "admin");
          if (needed) return "last-admin";
          tx.delete(users).where(eq(users.id, userId)).run();
          return "removed";
        }),
      ),

    openSession: async (session, { tokenHash, replaces, idleBeforeMs }) =>
      guarded(() =>
        unfenced(database, (tx) => {
          const { createdAtMs, lastSeenAtMs, expiresAtMs, ...rest } = session;
          const over = or(lte(sessions.expiresAt, createdAtMs), lte(sessions.lastSeenAt, idleBeforeMs));
          tx.delete(sessions)
            .where(replaces === null ? over : or(over, eq(sessions.tokenHash, replaces)))
            .run();
          tx.insert(sessions)
            .values({ ...rest, tokenHash, createdAt: createdAtMs, lastSeenAt: lastSeenAtMs, expiresAt: expiresAtMs })
            .run();
        }),
      ),

    session: async (tokenHash) =>
      guarded(() => {
        const found = database
          .select()
          .from(sessions)
          .innerJoin(users, eq(users.id, sessions.userId))
          .where(eq(sessions.tokenHash, tokenHash))
          .get();
        return found === undefined ? null : { session: sessionOf(found.sessions), user: userOf(found.users) };
      }),

    touchSession: async (id, nowMs) =>
      guarded(() => void database.update(sessions).set({ lastSeenAt: nowMs }).where(eq(sessions.id, id)).run()),

    sessions: async (userId) =>
      guarded(() =>
        database
          .select()
          .from(sessions)
          .where(eq(sessions.userId, userId))
          .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
          .all()
          .map(sessionOf),
      ),

    endSession: async (userId, id) =>
      guarded(() => {
        const mine = and(eq(sessions.userId, userId), eq(sessions.id, id));
        return database.delete(sessions).where(mine).returning({ id: sessions.id }).all().length > 0;
      }),

    endSessionsExcept: async (userId, keepSessionId) =>
      guarded(() => {
        const others = and(eq(sessions.userId, userId), ne(sessions.id, keepSessionId));
        database.delete(sessions).where(others).run();
      }),

    createToken: async (token, tokenHash) =>
      guarded(() => {
        const { createdAtMs, lastUsedAtMs, expiresAtMs, ...rest } = token;
        database
          .insert(apiTokens)
          .values({ ...rest, tokenHash, createdAt: createdAtMs, lastUsedAt: lastUsedAtMs, expiresAt: expiresAtMs })
          .run();
      }),

    token: async (tokenHash) =>
      guarded(() => {
        const found = database
          .select()
          .from(apiTokens)
          .innerJoin(users, eq(users.id, apiTokens.userId))
          .where(eq(apiTokens.tokenHash, tokenHash))
          .get();
        return found === undefined ? null : { token: tokenOf(found.api_tokens), user: userOf(found.users) };
      }),

    touchToken: async (id, nowMs) =>
      guarded(() => void database.update(apiTokens).set({ lastUsedAt: nowMs }).where(eq(apiTokens.id, id)).run()),

    tokens: async (userId) =>
      guarded(() =>
        database
          .select()
          .from(apiTokens)
          .where(eq(apiTokens.userId, userId))
          .orderBy(desc(apiTokens.createdAt), desc(apiTokens.id))
          .all()
          .map(tokenOf),
      ),

    revokeToken: async (userId, id) =>
      guarded(() => {
        const mine = and(eq(apiTokens.userId, userId), eq(apiTokens.id, id));
        return database.delete(apiTokens).where(mine).returning({ id: apiTokens.id }).all().length > 0;
      }),

    addLink: async ({ tokenHash, userId, nowMs, expiresAtMs }) =>
      guarded(() =>
        unfenced(database, (tx) => {
          tx.delete(passwordLinks).where(lte(passwordLinks.expiresAt, nowMs)).run();
          tx.insert(passwordLinks).values({ tokenHash, userId, createdAt: nowMs, expiresAt: expiresAtMs }).run();
        }),
      ),

    linkOwner: async (tokenHash, nowMs) => guarded(() => linkOwner(database, tokenHash, nowMs)),

    redeemLink: async (tokenHash, passwordHash, nowMs) =>
      guarded(() =>
        unfenced(database, (tx) => {
          const owner = linkOwner(tx, tokenHash, nowMs);
          if (owner === null) return null;
          // Whoever resets a password may be getting rid of somebody: programs must be let in anew, too.
          tx.delete(apiTokens).where(eq(apiTokens.userId, owner.id)).run();
          return setPassword(tx, { userId: owner.id, passwordHash, keepSessionId: "" });
        }),
      ),
  };
}

type Reader = SqliteDatabase | Transaction;

function hasUsers(reader: Reader): boolean {
  return reader.select({ one: sql`1` }).from(users).limit(1).get() !== undefined;
}

function insertUser(tx: Transaction, { nowMs, ...user }: NewUser): User | null {
  const row = tx
    .insert(users)
    .values({ ...user, createdAt: nowMs })
    .onConflictDoNothing({ target: users.email })
    .returning()
    .get();
  // returning().get() is typed as if a row always came back.
  return row === undefined || row === null ? null : userOf(row);
}

/** The user with the new password; null when there is none. */
function setPassword(
  tx: Transaction,
  change: { readonly userId: string; readonly passwordHash: string; readonly keepSessionId: string },
): User | null {
  const { userId, passwordHash, keepSessionId } = change;
  const [row] = tx.update(users).set({ passwordHash }).where(eq(users.id, userId)).returning().all();
  if (row === undefined) return null;
  tx.delete(passwordLinks).where(eq(passwordLinks.userId, userId)).run();
  tx.delete(sessions)
    .where(and(eq(sessions.userId, userId), ne(sessions.id, keepSessionId)))
    .run();
  return userOf(row);
}

function linkOwner(reader: Reader, tokenHash: string, nowMs: number): User | null {
  const found = reader
    .select()
    .from(passwordLinks)
    .innerJoin(users, eq(users.id, passwordLinks.userId))
    .where(and(eq(passwordLinks.tokenHash, tokenHash), gt(passwordLinks.expiresAt, nowMs)))
    .get();
  return found === undefined ? null : userOf(found.users);
}

function userOf(row: typeof users.$inferSelect): User {
  const { id, email, role, createdAt, passwordHash } = row;
  return { id, email, role, createdAtMs: createdAt, hasPassword: passwordHash !== null };
}

function sessionOf(row: typeof sessions.$inferSelect): Session {
  const { tokenHash: _, createdAt, lastSeenAt, expiresAt, ...rest } = row;
  return { ...rest, createdAtMs: createdAt, lastSeenAtMs: lastSeenAt, expiresAtMs: expiresAt };
}

function tokenOf(row: typeof apiTokens.$inferSelect): ApiToken {
  const { tokenHash: _, createdAt, lastUsedAt, expiresAt, ...rest } = row;
  return { ...rest, createdAtMs: createdAt, lastUsedAtMs: lastUsedAt, expiresAtMs: expiresAt };
}
