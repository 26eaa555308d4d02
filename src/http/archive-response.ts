import type { Visit } from "#http/visit.ts";
import type { OwnedArchive } from "#services/read-archive.ts";

/** An archive as a download; 304 for who has it already. */
export function archiveResponse(
  { request }: Visit<unknown>,
  { zip, artifact }: Pick<OwnedArchive, "zip" | "artifact">,
): Response {
  const etag = `"${artifact.sha256}"`;
  const headers = { ETag: etag, "Cache-Control": "private, no-cache" };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(zip), {
    headers: {
      ...headers,
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${artifact.slug}.zip"`,
    },
  });
}
