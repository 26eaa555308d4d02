import { ok } from "#domain/failure.ts";
import type { AccountStore } from "#ports/account-store.ts";

/** A store that is asked only once whether there are users, because every visit asks: nothing but removing one can change a yes. */
export function rememberUsers(store: AccountStore): AccountStore {
  let known = false;
  return {
    ...store,
    hasUsers: async () => {
      if (known) return ok(true);
      const answer = await store.hasUsers();
      if (answer.ok) known = answer.value;
      return answer;
    },
    removeUser: async (userId) => {
      const removed = await store.removeUser(userId);
      known = false;
      return removed;
    },
  };
}
