/**
 * Whether a request that changes something may come from the page that sent it. Browsers say where a request comes from in
 * Sec-Fetch-Site and Origin, which scripts cannot set (the same rule as Go's http.CrossOriginProtection); a request that says neither
 * is no browser's and carries no cookie that it was tricked into sending, so it passes only without one.
 */
export function isSameOrigin(request: Request, origin: string): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const from = request.headers.get("origin");
  if (from !== null) return from === origin;
  return !request.headers.has("cookie");
}
