/**
 * `bun src/dev/gallery/main.ts [--port N]`: every view in every state, for people. The list is at /, a case at /case/N (with ?theme=dark, ?user=no). Tests read the same cases.
 * With `--shots DIR [--only TEXT]` it takes screenshots of each instead (light and dark, 1280 and 360 wide) by Debian's Chromium.
 */
import { parseArgs } from "node:util";
import { startGallery } from "./server.ts";
import { takeShots } from "./shots.ts";

const { values } = parseArgs({
  options: { port: { type: "string", default: "4000" }, shots: { type: "string" }, only: { type: "string" } },
});
if (values.shots === undefined) {
  console.log(`The gallery is at ${startGallery(Number(values.port)).address}`);
} else {
  const gallery = startGallery(0);
  await takeShots(gallery.address, values.shots, values.only);
  gallery.stop();
}
