import { tokenIn } from "#tests/fakes/accounts.ts";
import type { Browser, Shown } from "#tests/fakes/browser.ts";
import { webForTests } from "#tests/fakes/web.ts";

export const ada = { email: "ada@example.com", password: "a long enough phrase" };
export const grace = { email: "grace@example.com", password: "another fine phrase" };
const worlds: ReturnType<typeof webForTests>[] = [];

/** After each test of a file that makes worlds. */
export async function closeWorlds(): Promise<void> {
  for (const world of worlds.splice(0)) await world.close();
}

export function fresh(...args: Parameters<typeof webForTests>) {
  const world = webForTests(...args);
  worlds.push(world);
  return world;
}

/** An installation whose owner is signed in. */
export async function owned(...args: Parameters<typeof webForTests>) {
  const world = fresh(...args);
  const owner = world.browser();
  await owner.submit(await owner.open("/setup"), "/setup", ada);
  return { ...world, owner };
}

export async function signIn(browser: Browser, who = ada): Promise<Shown> {
  return browser.submit(await browser.open("/sign-in"), "/sign-in", who);
}

export async function invited(world: Awaited<ReturnType<typeof owned>>, address?: string): Promise<Browser> {
  await world.owner.submit(await world.owner.open("/admin/users"), "/admin/users", { email: grace.email });
  const path = `/reset/${tokenIn(world.mails.at(-1))}`;
  const browser = world.browser(address);
  await browser.submit(await browser.open(path), path, { password: grace.password });
  return browser;
}

/** Whether the account page answers, which only signed-in browsers get. */
export async function isIn(browser: Browser): Promise<boolean> {
  return (await browser.send("/account")).status === 200;
}
