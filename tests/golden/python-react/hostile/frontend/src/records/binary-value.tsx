import { base64Bytes, formatBytes } from '@/model/format';
import { Button } from '@/ui/button';

/** A file inside a record: its size and a download. Nothing is rendered from it, whatever it contains. */
export function BinaryValue({ base64, name }: { base64: string; name: string }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-3">
      {formatBytes(base64Bytes(base64))}
      <Button icon="download" onClick={() => download(base64, name)}>
        Download
      </Button>
    </span>
  );
}

/** Hands the bytes to the browser as a file. */
export function download(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = `${name.replace(/[^\p{L}\p{N} ._-]+/gu, '_')}.${extension(base64)}`;
  anchor.click();
  URL.revokeObjectURL(url);
}

/** The API stores bytes without a name; common formats are told by how they begin. */
function extension(base64: string): string {
  const beginnings: readonly (readonly [string, string])[] = [
    ['iVBORw0KGgo', 'png'],
    ['/9j/', 'jpg'],
    ['R0lGOD', 'gif'],
    ['JVBERi', 'pdf'],
    ['UEsDB', 'zip'],
  ];
  return beginnings.find(([beginning]) => base64.startsWith(beginning))?.[1] ?? 'bin';
}
