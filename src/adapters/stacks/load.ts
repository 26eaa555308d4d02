import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Value } from "typebox/value";
import type { FileTree, TreeFile } from "#domain/file-tree.ts";
import { StackManifest } from "#domain/stack/manifest.ts";
import type { StackSource } from "#domain/stack/source.ts";

/** The ids of all stacks below a templates folder: every folder that holds a stack.json, in order of name. */
export function listStacks(templatesDirectory: string): readonly string[] {
  return readdirSync(templatesDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(templatesDirectory, entry.name, "stack.json")))
    .map((entry) => entry.name)
    .sort();
}

/** Reads `stack.json` alone. Throws when it does not fit the manifest's type: a defect of ours, not of a user. */
export function loadManifest(templatesDirectory: string, id: string): StackManifest {
  const manifest: unknown = JSON.parse(readFileSync(join(templatesDirectory, id, "stack.json"), "utf8"));
  if (Value.Check(StackManifest, manifest)) return manifest;
  const [error] = Value.Errors(StackManifest, manifest);
  throw new Error(`templates/${id}/stack.json${error?.instancePath ?? ""}: ${error?.message ?? "is not a manifest"}`);
}

/** Reads a whole stack into memory (about a megabyte). */
export function loadStack(templatesDirectory: string, id: string): StackSource {
  const root = join(templatesDirectory, id);
  const manifest = loadManifest(templatesDirectory, id);
  const files = readTree(join(root, "files"));
  const proof = readTree(join(root, "proof"));
  const partialFiles = readTree(join(root, "partials"));
  const partials = new Map(
    [...partialFiles].map(([path, file]) => [path.replace(/\.hbs$/, ""), new TextDecoder().decode(file.bytes)]),
  );
  const imageInputs = new Map(
    manifest.image.inputs.map((path) => [path, { ...readOne(join(root, path)), executable: false }]),
  );
  const digest = digestOf([JSON.stringify(manifest), files, proof, partialFiles, imageInputs]);
  return { manifest, files, proof, partials, imageInputs, digest };
}

function readTree(directory: string): FileTree {
  if (!existsSync(directory)) return new Map();
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // What tools leave behind when someone works inside a template folder is no part of the stack.
    .filter((path) => !/\/(node_modules|__pycache__|\.venv|dist|\.mypy_cache|\.pytest_cache)\//.test(path))
    .sort();
  return new Map(paths.map((path) => [path.slice(directory.length + 1), readOne(path)]));
}

function readOne(path: string): TreeFile {
  const bytes = new Uint8Array(readFileSync(path));
  // By content, because a compiled executable embeds files without their modes, and must render the same bytes.
  return { bytes, executable: bytes[0] === 0x23 && bytes[1] === 0x21 };
}

/** SHA-256 over names, modes and contents, unambiguous by length prefixes. */
export function digestOf(parts: readonly (string | FileTree)[]): string {
  const hash = createHash("sha256");
  const feed = (bytes: Uint8Array) => hash.update(`${bytes.length}:`).update(bytes);
  for (const part of parts) {
    if (typeof part === "string") {
      feed(new TextEncoder().encode(part));
      continue;
    }
    for (const [path, file] of part) {
      feed(new TextEncoder().encode(`${path}${file.executable ? "+x" : ""}`));
      feed(file.bytes);
    }
  }
  return hash.digest("hex");
}
