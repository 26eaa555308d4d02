import type { Folder } from "#domain/archive/listing.ts";
import { paths } from "#http/paths.ts";
import { highlighted } from "#views/generations/highlight.ts";
import { bytesText } from "#views/generations/words.ts";
import { Icon } from "#views/parts/icon.tsx";

export interface FilesViewProps {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly root: Folder;
  readonly file: ShownFile | null;
}

export interface ShownFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly executable: boolean;
  /** Null when it is no text. */
  readonly text: string | null;
}

/** Longer files are for an editor, not for a page. */
const longestShown = 500_000;

/** The repository to read before (or instead of) downloading it: its tree, and one file. */
export function FilesView(props: FilesViewProps): JSX.Element {
  const { id, name, slug, root, file } = props;
  const address = { generation: id };
  return (
    <section class="files">
      <div class="page-head">
        <h1 safe>{file === null ? `Files of ${name}` : file.path}</h1>
        <div class="actions">
          <a class="button" href={paths.generation.href(address)} safe>
            {`Back to ${name}`}
          </a>
          <a class="button primary" href={paths.generationArchive.href(address)} download="">
            <Icon name="download" />
            <span safe>{`${slug}.zip`}</span>
          </a>
        </div>
      </div>
      <div class="files-body">
        <nav class="tree" aria-label="Files">
          <Entries id={id} folder={root} current={file?.path ?? null} />
        </nav>
        {file === null ? (
          <p class="subtle">Choose a file to read it. Folders open and close.</p>
        ) : (
          <Source id={id} file={file} />
        )}
      </div>
    </section>
  );
}

function Entries({ id, folder, current }: { id: string; folder: Folder; current: string | null }): JSX.Element {
  return (
    <ul>
      {folder.folders.map((inner) => (
        <li>
          <details {...(isOpen(inner.path, current) ? { open: true } : {})}>
            <summary>
              <Icon name="folder" />
              <span safe>{inner.name}</span>
            </summary>
            <Entries id={id} folder={inner} current={current} />
          </details>
        </li>
      ))}
      {folder.files.map((file) => (
        <li>
          <a
            href={paths.generationFile.href({ generation: id, "*": file.path })}
            {...(file.path === current ? { "aria-current": "page" } : {})}
          >
            <Icon name="file" />
            <span safe>{file.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The folders that lead to the file that is shown. */
function isOpen(path: string, current: string | null): boolean {
  return current?.startsWith(`${path}/`) ?? false;
}

function Source({ id, file }: { id: string; file: ShownFile }): JSX.Element {
  return (
    <article class="source" id="source">
      <header class="source-head">
        <span safe>{bytesText(file.sizeBytes)}</span>
        {file.executable ? <span>executable</span> : ""}
        <a href={paths.generationFile.href({ generation: id, "*": file.path }, { raw: 1 })}>Raw</a>
      </header>
      <SourceText file={file} />
    </article>
  );
}

function SourceText({ file }: { file: ShownFile }): JSX.Element {
  const { text, path } = file;
  if (text === null) return <p class="source-none subtle">This file is not text. “Raw” downloads it.</p>;
  if (text.length > longestShown) {
    return <p class="source-none subtle">This file is too long for a page. “Raw” downloads it.</p>;
  }
  if (text === "") return <p class="source-none subtle">This file is empty.</p>;
  const lines = text.replace(/\n$/, "").split("\n").length;
  return (
    <section class="source-text" tabindex="0" aria-label="Source">
      <div class="gutter">{lineLinks(lines)}</div>
      <pre>
        <code>{highlighted(path, text)}</code>
      </pre>
    </section>
  );
}

function lineLinks(lines: number): JSX.Element {
  return Array.from({ length: lines }, (_, index) => {
    const number = index + 1;
    return `<a id="L${number}" href="#L${number}"${index === 0 ? "" : ' tabindex="-1"'}>${number}</a>`;
  }).join("\n");
}
