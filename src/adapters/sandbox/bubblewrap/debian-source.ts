import { programPath, runProgram } from "#adapters/sandbox/programs.ts";

/** Addresses of Debian's archives. */
export interface DebianSource {
  readonly mirror: string;
  readonly security: string;
}

const official: DebianSource = {
  mirror: "http://deb.debian.org/debian",
  security: "http://deb.debian.org/debian-security",
};

/** The archives that this machine's apt is set up for when it is a Debian machine (a company's mirror, say), else the official ones. */
export async function debianSource(): Promise<DebianSource> {
  if (programPath("apt-get") === null) return official;
  const listed = await runProgram(
    ["apt-get", "indextargets", "--format", "$(ORIGIN)|$(LABEL)|$(REPO_URI)", "Identifier: Packages"],
    { timeoutMs: 10_000 },
  );
  const targets = listed.exitCode === 0 ? listed.output.split("\n").map((line) => line.trim().split("|")) : [];
  const addressOf = (label: string) =>
    targets.find(([origin, name]) => origin === "Debian" && name === label)?.[2]?.replace(/\/$/, "");
  return {
    mirror: addressOf("Debian") ?? official.mirror,
    security: addressOf("Debian-Security") ?? official.security,
  };
}
