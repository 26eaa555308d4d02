import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { arch } from "node:os";
import { join } from "node:path";
import { compileSeccomp, type SeccompProfile, type SyscallTable } from "#adapters/sandbox/bubblewrap/seccomp-filter.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { ownerTag } from "#adapters/sandbox/owner.ts";

/** Folders below the data directory. `rootfs/<name>` is there only when it is whole; `building/<owner>-…` is work in progress. */
export interface Layout {
  readonly base: string;
  readonly images: string;
  readonly building: string;
  readonly cache: string;
  readonly tools: string;
}

export function layoutOf(options: SandboxOptions): Layout {
  const base = join(options.dataDirectory, "sandbox");
  return {
    base,
    images: join(base, "rootfs"),
    building: join(base, "building"),
    cache: join(base, "cache"),
    tools: join(base, "tools"),
  };
}

/** "x86_64" or "aarch64"; null for machines that we have no system call table for. */
export function machineArchitecture(): "x86_64" | "aarch64" | null {
  const name = arch();
  return name === "x64" ? "x86_64" : name === "arm64" ? "aarch64" : null;
}

/** Path of the compiled seccomp filter, written on first use. */
export function seccompFile(options: SandboxOptions): string {
  const architecture = machineArchitecture();
  if (architecture === null) throw new Error(`no seccomp filter for ${arch()}`);
  const profile = JSON.parse(readFileSync(join(options.assets, "seccomp.json"), "utf8")) as SeccompProfile;
  const tables = JSON.parse(readFileSync(join(options.assets, "syscalls.json"), "utf8")) as Record<
    string,
    SyscallTable
  >;
  const program = compileSeccomp(profile, architecture, tables[architecture] ?? {});
  const { base, building } = layoutOf(options);
  const path = join(base, `seccomp-${createHash("sha256").update(program).digest("hex").slice(0, 16)}.bpf`);
  if (!existsSync(path)) {
    mkdirSync(building, { recursive: true });
    const draft = join(building, `${ownerTag()}-seccomp`);
    writeFileSync(draft, program);
    renameSync(draft, path);
  }
  return path;
}
