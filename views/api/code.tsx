/** A command to copy. */
export function Code({ id, text }: { id: string; text: string }): JSX.Element {
  return (
    <div class="code">
      <pre id={id} tabindex="0" safe>
        {text}
      </pre>
      <button type="button" data-copy={`#${id}`} hidden>
        Copy
      </button>
    </div>
  );
}
