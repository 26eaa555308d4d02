/** Files are called so whatever is in them. */
const general = new Set(
  "create|data|database|db|ddl|dump|init|model|models|schema|setup|sql|stackalchemist|structure|tables".split("|"),
);

/** "shop-model.sql" holds a schema called "Shop model"; null for a file whose name says nothing, and for what is no file ("The pasted text"). */
export function nameFromFile(path: string): string | null {
  const file = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const stem = file.replace(/\.[a-z0-9]{1,8}$/i, "");
  const name = stem
    .replace(/[_\s-]+/g, " ")
    .trim()
    .slice(0, 120);
  if (stem === file || name === "" || general.has(name.toLowerCase())) return null;
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
