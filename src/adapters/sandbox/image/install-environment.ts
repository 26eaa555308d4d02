import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";

/** What an image's install script is given of this machine: how to reach package sources, and nothing else. */
export interface InstallEnvironment {
  /** Variables for pip, npm and everything that speaks TLS. */
  readonly env: Readonly<Record<string, string>>;
  /** This machine's certificates and the extra ones, to be put at `certificatePath`; null when there are none. */
  readonly certificates: string | null;
  /** A folder of wheels on this machine, to be seen at `wheelsPath`; null when there is none. */
  readonly wheels: string | null;
}

export const certificatePath = "/tmp/install/certificates.crt";
export const wheelsPath = "/tmp/install/wheels";

/** Variables that name files of this machine; one bundle of certificates takes their place. */
const fileVariables =
  /^(PIP_CERT|PIP_CONFIG_FILE|SSL_CERT_FILE|SSL_CERT_DIR|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS|CURL_CA_BUNDLE)$/;
const hostBundles = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"];

/** Gathers it from the configuration, pip's and npm's own files, and the machine's certificates. Later ones win: files, then variables, then configuration. */
export function installEnvironment(options: SandboxOptions): InstallEnvironment {
  const inherited: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.installEnvironment)) {
    if (!fileVariables.test(name)) inherited[name] = value.reveal();
  }
  const env: Record<string, string> = { ...pipSettings(options), ...npmSettings(), ...inherited };
  const links = options.sources.pipFindLinks ?? env.PIP_FIND_LINKS;
  delete env.PIP_FIND_LINKS;
  let wheels: string | null = null;
  if (links?.includes("://") && !links.startsWith("file://")) env.PIP_FIND_LINKS = links;
  else if (links !== undefined) wheels = folderOf(links);
  if (wheels !== null) env.PIP_FIND_LINKS = wheelsPath;
  if (options.sources.pipNoIndex) env.PIP_NO_INDEX = "1";
  const certificates = certificateBundle(options);
  if (certificates !== null) {
    for (const name of [
      "SSL_CERT_FILE",
      "PIP_CERT",
      "REQUESTS_CA_BUNDLE",
      "NODE_EXTRA_CA_CERTS",
      "CURL_CA_BUNDLE",
      "npm_config_cafile",
    ]) {
      env[name] = certificatePath;
    }
  }
  return { env, certificates, wheels };
}

function folderOf(links: string): string | null {
  const path = resolve(links.replace(/^file:\/\//, ""));
  return existsSync(path) && statSync(path).isDirectory() ? path : null;
}

function certificateBundle(options: SandboxOptions): string | null {
  const named = options.installEnvironment.SSL_CERT_FILE?.reveal();
  const host = [named, ...hostBundles].find((path) => path !== undefined && existsSync(path));
  const files = [host, options.sources.extraCaFile, options.installEnvironment.NODE_EXTRA_CA_CERTS?.reveal()];
  const texts = [...new Set(files)].flatMap((path) =>
    path !== undefined && existsSync(path) ? [readFileSync(path, "utf8").trim()] : [],
  );
  return texts.length === 0 ? null : `${[...new Set(texts)].join("\n")}\n`;
}

/** pip.conf's settings that say where packages come from, as the variables that pip reads. */
function pipSettings(options: SandboxOptions): Record<string, string> {
  const home = homedir();
  const files = [
    "/etc/pip.conf",
    "/etc/xdg/pip/pip.conf",
    join(home, ".pip/pip.conf"),
    join(home, ".config/pip/pip.conf"),
    options.installEnvironment.PIP_CONFIG_FILE?.reveal(),
  ];
  const settings: Record<string, string> = {};
  for (const file of files) {
    if (file === undefined || !existsSync(file)) continue;
    for (const [key, value] of iniValues(readFileSync(file, "utf8"), /^(global|install|download)$/)) {
      if (/^(index-url|extra-index-url|find-links|no-index|trusted-host|timeout)$/.test(key)) {
        settings[`PIP_${key.toUpperCase().replaceAll("-", "_")}`] = value;
      }
    }
  }
  // An index that is a folder of this machine is not there inside.
  for (const name of ["PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"]) {
    if (settings[name]?.includes("file:")) delete settings[name];
  }
  return settings;
}

/** Only the registry's address: tokens in .npmrc are the user's own and no business of a build. */
function npmSettings(): Record<string, string> {
  for (const file of [join(homedir(), ".npmrc"), "/etc/npmrc", "/usr/local/etc/npmrc", "/usr/etc/npmrc"]) {
    if (!existsSync(file)) continue;
    const registry = new Map(iniValues(readFileSync(file, "utf8"), null)).get("registry");
    if (registry !== undefined) return { npm_config_registry: registry };
  }
  return {};
}

/** key = value lines of the sections that match (null: all); values that go on over indented lines are joined by blanks. */
function* iniValues(text: string, sections: RegExp | null): Generator<readonly [string, string]> {
  let inside = sections === null;
  let current: [string, string] | null = null;
  for (const line of text.split(/\r?\n/)) {
    const heading = /^\[(.+)\]$/.exec(line.trim());
    const pair = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(line);
    const more: string = /^\s+\S/.test(line) ? line.trim() : "";
    if (more !== "" && current !== null) current[1] = `${current[1]} ${more}`.trim();
    else if (current !== null) {
      yield current;
      current = null;
    }
    if (heading !== null) inside = sections?.test(heading[1] ?? "") ?? true;
    else if (inside && pair !== null && more === "") current = [pair[1] ?? "", (pair[2] ?? "").trim()];
  }
  if (current !== null) yield current;
}
