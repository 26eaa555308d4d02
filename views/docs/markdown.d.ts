/** A Markdown file imported as text (`with { type: "text" }`), so that it is inside the executable. */
declare module "*.md" {
  const text: string;
  export default text;
}
