import { paths } from "#http/paths.ts";

/** The address when it is one of this program's own pages, else home: nobody is sent to another site by a link to us. */
export function localPath(address: string): string {
  const base = "http://here.invalid";
  if (!address.startsWith("/") || address.length > 2_000 || !URL.canParse(address, base)) return paths.home.href();
  const url = new URL(address, base);
  return url.origin === base ? `${url.pathname}${url.search}` : paths.home.href();
}
