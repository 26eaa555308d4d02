import { paths } from "#http/paths.ts";

const links = paths.choosePassword.pattern.replace(":token", "");

/** A request's path as the log may hold it: the address of a password link is a secret. */
export function loggedPath(pathname: string): string {
  return pathname.startsWith(links) ? `${links}…` : pathname;
}
