import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toolFolders } from "#adapters/sandbox/bubblewrap/launch.ts";
import { buildsWallsByHand, isRoot, ownNamespaces } from "#adapters/sandbox/bubblewrap/walls.ts";
import { certificatePath, installEnvironment, wheelsPath } from "#adapters/sandbox/image/install-environment.ts";
import { installFailure } from "#adapters/sandbox/image/install-failure.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { runProgram, systemPath, toolsEnvironment } from "#adapters/sandbox/programs.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { ImageRecipe } from "#ports/sandbox.ts";

/**
 * Runs the recipe's install script inside the new root file system, with a network, seeing nothing of this machine but what `installEnvironment`
 * names. Root runs it as root with the few capabilities that installing needs; an ordinary user as uid 10001 of a user namespace, where every file
 * of the image is that user's own.
 */
export async function installInRootfs(
  options: SandboxOptions,
  recipe: ImageRecipe,
  run: {
    readonly root: string;
    readonly stack: string;
    readonly onLine: (line: string) => void;
    readonly signal?: AbortSignal;
  },
): Promise<Result<void>> {
  if (recipe.install === "") return ok(undefined);
  const machine = installEnvironment(options);
  const install = join(dirname(run.stack), "install");
  mkdirSync(join(install, "wheels"), { recursive: true });
  if (machine.certificates !== null) writeFileSync(join(install, "certificates.crt"), machine.certificates);
  const variables = { PATH: systemPath, HOME: "/tmp", LANG: "C.UTF-8", ...machine.env };
  const command = ["sh", `/tmp/stack/${recipe.install}`];
  const places = { root: run.root, stack: run.stack, install, wheels: machine.wheels };
  const { argv, env } = buildsWallsByHand()
    ? byHandCommand(options, places, variables, command)
    : bubblewrapCommand(places, variables, command);
  const { onLine, signal } = run;
  const tools = toolsEnvironment(toolFolders(options));
  const done = await runProgram(argv, {
    env: { ...tools, ...env },
    onLine,
    ...(signal === undefined ? {} : { signal }),
  });
  return done.exitCode === 0 && !signal?.aborted ? ok(undefined) : fail(installFailure(done, signal));
}

interface Places {
  readonly root: string;
  readonly stack: string;
  readonly install: string;
  readonly wheels: string | null;
}

interface Invocation {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

function bubblewrapCommand(
  { root, stack, install, wheels }: Places,
  variables: Readonly<Record<string, string>>,
  command: readonly string[],
): Invocation {
  const capabilities = ["CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "SETUID", "SETGID"];
  const rights = isRoot()
    ? ["--cap-drop", "ALL", ...capabilities.flatMap((name) => ["--cap-add", `CAP_${name}`])]
    : ["--unshare-user", "--uid", "10001", "--gid", "10001", "--cap-drop", "ALL"];
  const argv = [
    ...["bwrap", ...rights, "--unshare-pid", "--unshare-ipc", "--unshare-uts"],
    ...["--die-with-parent", "--new-session", "--hostname", "sandbox"],
    ...["--bind", root, "/", "--proc", "/proc", "--dev", "/dev"],
    ...["--tmpfs", "/tmp", "--bind", stack, "/tmp/stack", "--bind", install, dirname(certificatePath)],
    ...(wheels === null ? [] : ["--ro-bind", wheels, wheelsPath]),
    // Names are resolved the way this machine does; the image itself keeps its own, networkless set-up.
    ...["--ro-bind-try", "/etc/resolv.conf", "/etc/resolv.conf", "--ro-bind-try", "/etc/hosts", "/etc/hosts"],
    ...["--chdir", "/tmp", "--clearenv"],
    ...Object.entries(variables).flatMap(([name, value]) => ["--setenv", name, value]),
    ...["--", ...command],
  ];
  return { argv, env: {} };
}

function byHandCommand(
  options: SandboxOptions,
  { root, stack, install, wheels }: Places,
  variables: Readonly<Record<string, string>>,
  command: readonly string[],
): Invocation {
  const script = readFileSync(join(options.assets, "install-by-hand.sh"), "utf8");
  const set = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return {
    argv: [
      ...ownNamespaces(),
      "--",
      "sh",
      "-c",
      script,
      "install",
      "/usr/bin/env",
      "-i",
      "-C",
      "/tmp",
      ...set,
      ...command,
    ],
    env: { ROOT: root, STACK: stack, INSTALL: install, WHEELS: wheels ?? "" },
  };
}
