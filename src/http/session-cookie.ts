import { sessionLifetimeMs } from "#domain/account/lifetime.ts";

/** The cookie that holds a browser's session: no script reads it, and no other site's form sends it. */
export interface SessionCookie {
  /** The secret that the request shows, null when it shows none. */
  read(request: Request): string | null;
  /** The value of a Set-Cookie header. */
  set(token: string): string;
  clear(): string;
}

/**
 * `publicUrl` is the address that users type. By https the cookie is Secure and its name's `__Host-` keeps other hosts of the domain from setting it;
 * by http browsers refuse both.
 */
export function createSessionCookie(publicUrl: string | null): SessionCookie {
  const secure = publicUrl?.startsWith("https:") ?? false;
  const name = secure ? "__Host-session" : "session";
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  const pattern = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{1,128})(?:;|$)`);
  return {
    read: (request) => pattern.exec(request.headers.get("cookie") ?? "")?.[1] ?? null,
    set: (token) => `${name}=${token}; ${attributes}; Max-Age=${sessionLifetimeMs / 1_000}`,
    clear: () => `${name}=; ${attributes}; Max-Age=0`,
  };
}
