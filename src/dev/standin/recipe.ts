/** What the stand-ins are made of; a change here or in images/ makes new ones. */
export const debianSuite = "trixie";

/** Official name to the Dockerfile below images/ and the other files that it copies. */
export const standins = [
  { tag: "python:3.13-slim-trixie", dockerfile: "python.Dockerfile" },
  { tag: "node:24-trixie-slim", dockerfile: "node.Dockerfile" },
  { tag: "nginx:1.30-trixie", dockerfile: "nginx.Dockerfile" },
  { tag: "postgres:17-trixie", dockerfile: "postgres.Dockerfile" },
] as const;

/** npm packages whose archives the Node image unpacks: name of the file in the build context to package and version. */
export function npmArchives(
  arch: string,
): readonly { readonly file: string; readonly name: string; readonly version: string }[] {
  return [
    { file: "node.tgz", name: `node-linux-${arch}`, version: "24.21.0" },
    { file: "npm.tgz", name: "npm", version: "11.21.2" },
  ];
}
