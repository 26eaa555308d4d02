import type { Owner } from "#domain/account/caller.ts";
import { listingOf } from "#domain/archive/listing.ts";
import type { TreeFile } from "#domain/file-tree.ts";
import { archiveResponse } from "#http/archive-response.ts";
import { answerFailure } from "#http/error-page.ts";
import { notFound } from "#http/failures.ts";
import { paths } from "#http/paths.ts";
import { page } from "#http/respond.ts";
import { get, type Route } from "#http/route.ts";
import { userOf, type Visit } from "#http/visit.ts";
import { readArchive } from "#services/read-archive.ts";
import type { ShownFile } from "#views/generations/files.tsx";
import type { GenerationRouteDeps } from "./deps.ts";

/** The archive, whole or file by file. */
export function fileRoutes(deps: GenerationRouteDeps): readonly Route[] {
  return [
    get(paths.generationArchive, "user", async (visit) => {
      const read = await readArchive(visit.params.generation, ownerOf(visit), deps);
      return read.ok ? archiveResponse(visit, read.value) : answerFailure(visit, read.failure);
    }),
    get(paths.generationFiles, "user", (visit) => filesPage(visit, visit.params.generation, null, deps)),
    get(paths.generationFile, "user", (visit) =>
      filesPage(visit, visit.params.generation, decoded(visit.params["*"]), deps),
    ),
  ];
}

function ownerOf(visit: Visit<unknown>): Owner {
  return { userId: userOf(visit).id };
}

/** What is shown before a file is chosen. */
const firstRead = "README.md";

/** Paths of the archive are looked up in its list of files; nothing of a path reaches a disk. */
async function filesPage(
  visit: Visit<unknown>,
  id: string,
  path: string | null,
  deps: GenerationRouteDeps,
): Promise<Response> {
  const read = await deps.archives.files(id, ownerOf(visit));
  if (!read.ok) return answerFailure(visit, read.failure);
  const { tree, generation, artifact } = read.value;
  const file = tree.get(path ?? firstRead);
  if (path !== null && file === undefined) return answerFailure(visit, notFound);
  const shown = file === undefined ? null : shownFile(path ?? firstRead, file);
  if (file !== undefined && shown !== null && visit.url.searchParams.has("raw")) return rawFile(shown, file);
  const { name } = generation;
  // The highlighter's languages take long to load, and a server must start quickly.
  const { FilesView } = await import("#views/generations/files.tsx");
  const view = <FilesView id={id} name={name} slug={artifact.slug} root={listingOf(tree)} file={shown} />;
  return page(visit, view, { title: path ?? `Files of ${name}`, section: "generations", wide: true });
}

function shownFile(path: string, { bytes, executable }: TreeFile): ShownFile {
  return { path, sizeBytes: bytes.length, executable, text: textOf(bytes) };
}

/** Null when it is not UTF-8 text. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** As text, whatever it is: a generated page must not run as one of ours. */
function rawFile({ path, text }: ShownFile, { bytes }: TreeFile): Response {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/[^\w.-]/g, "_");
  return new Response(bytes.slice().buffer, {
    headers: {
      "Content-Type": text === null ? "application/octet-stream" : "text/plain; charset=utf-8",
      "Content-Disposition": `${text === null ? "attachment" : "inline"}; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** The router leaves the rest of a path as it came. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
