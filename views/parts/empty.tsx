/** A list without rows: what would be here, and the way to it. */
export function Empty({ title, children }: { title: string; children: JSX.Element }): JSX.Element {
  return (
    <div class="empty">
      <h2 safe>{title}</h2>
      <div>{children}</div>
    </div>
  );
}
