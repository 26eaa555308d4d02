import { useRef, useState } from 'react';
import type { Draft, FileDraft } from '@/model/draft';
import type { BinaryField } from '@/model/entity';
import { formatBytes } from '@/model/format';
import { download } from '@/records/binary-value';
import { Button } from '@/ui/button';
import type { ControlAttributes } from '@/ui/field';

interface FileControlProps extends ControlAttributes {
  field: BinaryField;
  draft: Draft;
  onChange: (draft: FileDraft | null) => void;
}

/** Chooses a file. One that is too large is refused before it is read. */
export function FileControl({ field, draft, onChange, ...control }: FileControlProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const file = typeof draft === 'object' && draft !== null && 'base64' in draft ? draft : null;

  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > field.maxBytes) {
      setProblem(
        `“${chosen.name}” has ${formatBytes(chosen.size)}; at most ${formatBytes(field.maxBytes)} are allowed.`,
      );
      return;
    }
    try {
      onChange({ base64: await toBase64(chosen), bytes: chosen.size, fileName: chosen.name });
      setProblem(null);
    } catch {
      setProblem(`“${chosen.name}” cannot be read.`);
    }
  };

  const remove = () => {
    onChange(null);
    // The button that had the focus is gone.
    input.current?.focus();
  };

  return (
    <div className="space-y-2">
      {file && (
        <div className="flex flex-wrap items-center gap-2">
          <span dir="auto" className="wrap-anywhere">
            {file.fileName ?? 'Stored file'}, {formatBytes(file.bytes)}
          </span>
          {file.fileName === null && (
            <Button look="quiet" icon="download" onClick={() => download(file.base64, field.label)}>
              Download
            </Button>
          )}
          <Button look="quiet" icon="close" onClick={remove}>
            Remove
          </Button>
        </div>
      )}
      <input
        {...control}
        ref={input}
        type="file"
        className="input file:me-3 file:rounded file:border-0 file:bg-sunken file:px-2 file:py-1 file:font-medium file:text-ink"
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          // The same file can be chosen again after it was removed.
          event.target.value = '';
        }}
      />
      {problem && (
        <p role="alert" className="text-negative wrap-anywhere">
          {problem}
        </p>
      )}
    </div>
  );
}

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('unreadable file'));
    reader.readAsDataURL(file);
  });
}
