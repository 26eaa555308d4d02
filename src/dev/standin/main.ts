/** `bun src/dev/standin/main.ts --docker-host ADDRESS`: see README.md; never for an engine that you use. */
import { parseArgs } from "node:util";
import { loadConfig } from "#src/config.ts";
import { provideStandins } from "./build.ts";

const { values } = parseArgs({ options: { "docker-host": { type: "string" } } });
const dockerHost = values["docker-host"];
if (dockerHost === undefined) throw new Error("usage: main.ts --docker-host unix:///path/of/a/test/engine.sock");
const config = loadConfig();
if (!config.ok) throw new Error(config.failure.message);
const started = performance.now();
await provideStandins(dockerHost, config.value, (line) => console.error(line));
console.error(`done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
