/** Said by screen readers when it changes: the focus stays in an input whose text is checked while it is typed. */
export function Announced({ text }: { text: string | null }) {
  return (
    <span role="status" className="sr-only">
      {text}
    </span>
  );
}
