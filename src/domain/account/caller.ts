import type { User } from "#domain/account/account.ts";

/** Who asks. `engine` is a program with the installation's engine key: it sees what it started itself, and no user's work. */
export type Caller =
  | { readonly kind: "nobody" }
  | { readonly kind: "user"; readonly user: User; readonly via: "session" | "token"; readonly sessionId: string | null }
  | { readonly kind: "engine" };

/** Whose generations a caller may see and change: a user's own, or those of the engine key (null). */
export type Owner = { readonly userId: string | null };

/** Null for nobody. */
export function ownerOf(caller: Caller): Owner | null {
  switch (caller.kind) {
    case "nobody":
      return null;
    case "user":
      return { userId: caller.user.id };
    case "engine":
      return { userId: null };
    default:
      return caller satisfies never;
  }
}
