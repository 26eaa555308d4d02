/** Everything comes from this server, nothing is inline, nobody may frame it. `data:` images are icons inside the style sheet. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** On every answer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
};

const entries = Object.entries(securityHeaders);

/** Adds what every answer carries; what a route has set itself stays. `secure`: users reach the program by https. */
export function addSecurityHeaders(headers: Headers, options: { requestId: string; secure: boolean }): void {
  for (const [name, value] of entries) if (!headers.has(name)) headers.set(name, value);
  if (options.secure) headers.set("Strict-Transport-Security", "max-age=31536000");
  headers.set("X-Request-Id", options.requestId);
}
