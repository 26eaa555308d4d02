import { paths } from "#http/paths.ts";

/** The address when it is one of this program's own pages, else home: nobody is sent to another site by a link to us. */
export function localPath(address: string): string {
  const base = "http://here.invalid";
  if (!address.startsWith("/") || address.length > 2_000 || !URL.canParse(address, base)) return paths.home.href();
  const url = new URL(address, base);
  const path = `${url.pathname}${url.search}`;
  // "/.//evil.example" is on this site until its dots are resolved; then two slashes name another one.
  return url.origin === base && !path.startsWith("//") ? path : paths.home.href();
}
