/** A part of an answer that htmx puts elsewhere than the rest. `target` is a selector, `swap` how it is put there. */
export function Partial({
  target,
  swap = "innerHTML",
  children,
}: {
  target: string;
  swap?: "innerHTML" | "outerHTML" | "beforeend" | "afterbegin";
  children: JSX.Element;
}): JSX.Element {
  return `<hx-partial hx-target="${Bun.escapeHTML(target)}" hx-swap="${swap}">${children}</hx-partial>`;
}
