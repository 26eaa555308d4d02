import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { galleryCases } from "./cases.ts";

/** Chromium as this project starts it everywhere: no network of its own, and no sandbox because root has none. */
export const chromiumOptions = {
  executablePath: "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** Writes NAME-light-1280.png and so on for every case whose name holds `only`. */
export async function takeShots(address: string, folder: string, only = ""): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch(chromiumOptions);
  for (const [index, { name }] of galleryCases.entries()) {
    if (!name.includes(only)) continue;
    for (const [theme, width] of [
      ["light", 1280],
      ["dark", 1280],
      ["light", 360],
    ] as const) {
      const view = await browser.newPage({ viewport: { width, height: 900 } });
      await view.goto(`${address}/case/${index}?theme=${theme}`);
      const file = `${name.replace(/[^A-Za-z0-9]+/g, "-")}-${theme}-${width}.png`;
      await view.screenshot({ path: join(folder, file), fullPage: true });
      await view.close();
    }
  }
  await browser.close();
}
