import type { Route } from "#http/route.ts";
import { accountRoutes } from "./account.tsx";
import type { AccountRouteDeps } from "./deps.ts";
import { resetRoutes } from "./reset.tsx";
import { setupRoutes } from "./setup.tsx";
import { signInRoutes } from "./sign-in.tsx";
import { signUpRoutes } from "./sign-up.tsx";
import { tokenRoutes } from "./tokens.tsx";
import { userRoutes } from "./users.tsx";

/** Everything about local accounts. */
export function localAccountRoutes(deps: AccountRouteDeps): readonly Route[] {
  return [
    ...setupRoutes(deps),
    ...signInRoutes(deps),
    ...signUpRoutes(deps),
    ...resetRoutes(deps),
    ...accountRoutes(deps),
    ...tokenRoutes(deps),
    ...userRoutes(deps),
  ];
}
