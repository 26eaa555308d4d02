import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Log, Sources } from "./build.ts";
import { run } from "./command.ts";

/**
 * The words that start Docker Compose 2: the client's plugin when there is one, else Debian's build of it, taken out of a
 * stand-in image once and kept below the data directory. The engine at `dockerHost` must have the stand-ins.
 */
export async function provideCompose(dockerHost: string, sources: Sources, log: Log): Promise<readonly string[]> {
  const plugin = ["docker", "compose"];
  const hasPlugin = await run([...plugin, "version"], {}, () => {}).then(
    () => true,
    () => false,
  );
  if (hasPlugin) return plugin;
  const binary = join(sources.dataDirectory, "standin", "docker-compose");
  if (!existsSync(binary)) await extract(dockerHost, binary, log);
  return [binary];
}

async function extract(dockerHost: string, binary: string, log: Log): Promise<void> {
  const env = { DOCKER_HOST: dockerHost, DOCKER_BUILDKIT: "0" };
  const image = "standin/compose";
  const file = join(import.meta.dir, "images/compose.Dockerfile");
  mkdirSync(join(binary, ".."), { recursive: true });
  log("taking Docker Compose from Debian");
  await run(
    [
      "docker",
      "build",
      "--force-rm",
      "--network",
      "host",
      "--tag",
      image,
      "--file",
      file,
      join(import.meta.dir, "images"),
    ],
    env,
    log,
  );
  const container = await run(["docker", "create", image, "true"], env, () => {});
  const inside = `${container.trim()}:/usr/libexec/docker/cli-plugins/docker-compose`;
  await run(["docker", "cp", inside, `${binary}.new`], env, log);
  renameSync(`${binary}.new`, binary);
}
