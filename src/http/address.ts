/**
 * The client's address: the connection's, or, behind `hops` trusted proxies, what the outermost of them saw. Each proxy appends the address that it
 * saw to X-Forwarded-For, so the one that counts is `hops` from the right; anything further left a client may have made up.
 */
export function clientAddress(request: Request, connection: string, hops: number): string {
  if (hops === 0) return connection;
  const forwarded = (request.headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return forwarded.at(-hops) || connection;
}
