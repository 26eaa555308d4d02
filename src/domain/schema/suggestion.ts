/** "Did you mean" for the nearest word: the same but for case and marks, one of its other names, or one that contains the other. */
export function didYouMean(given: string, known: readonly string[]): string {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const wanted = bare(given.slice(0, 60));
  const found =
    known.find((word) => bare(word) === wanted) ??
    known.find((word) => synonyms[word]?.includes(wanted)) ??
    known.find((word) => wanted.length > 2 && (bare(word).includes(wanted) || wanted.includes(bare(word))));
  return found === undefined ? "" : `Did you mean “${found}”? `;
}

/** What people and other formats call the words of ours. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  string: ["varchar", "char", "str", "email", "url", "phone"],
  text: ["longtext", "clob", "markdown"],
  integer: ["int", "int4", "smallint", "number", "serial"],
  bigint: ["int8", "long", "bigserial"],
  decimal: ["numeric", "money", "currency", "bigdecimal"],
  float: ["double", "real", "float8"],
  boolean: ["bool", "bit"],
  datetime: ["timestamp", "timestamptz", "instant", "zoneddatetime", "localdatetime"],
  uuid: ["guid"],
  json: ["jsonb", "object", "array"],
  enum: ["choice", "select"],
  binary: ["blob", "bytea", "bytes", "file", "image"],
  "many-to-one": ["belongsto", "manytoone", "reference"],
  "one-to-many": ["hasmany", "onetomany"],
  "one-to-one": ["hasone", "onetoone"],
  "many-to-many": ["manytomany", "belongstomany"],
  entities: ["tables", "models", "classes"],
  relationships: ["relations", "references", "associations"],
  fields: ["columns", "attributes", "properties"],
  enumValues: ["values", "options", "choices", "enum"],
  required: ["notnull", "mandatory"],
  default: ["defaultvalue"],
};
