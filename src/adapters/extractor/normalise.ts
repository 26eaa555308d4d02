/** Rewrites turns of phrase so that the rules see one form of each: ranges, and choices that trail a noun. */
export function normalised(sentence: string): string {
  return sentence
    .replace(/\bbetween\s+(-?[\d.,]*\d)\s+and\s+(-?[\d.,]*\d)/gi, "from $1 to $2")
    .replace(choice, " (one of $1)")
    .replace(
      /\b([\p{L}]+)\s*:\s*((?:[\p{L}\d-]+(?: [\p{L}\d-]+)?,\s*)*(?:or |and )?[\p{L}\d-]+(?: [\p{L}\d-]+)?\s+or\s+[\p{L}\d-]+(?: [\p{L}\d-]+)?|(?:[\p{L}\d-]+(?: [\p{L}\d-]+)?,\s*){2,}or [\p{L}\d-]+(?: [\p{L}\d-]+)?)$/u,
      "$1 (one of $2)",
    )
    .replace(/:\s*([\p{L}\d-]+(?:\/[\p{L}\d-]+)+)/gu, " (one of $1)");
}

/** "a plan which is either free, pro or enterprise", "a type that can be a or b". */
const choice =
  /,?\s+(?:(?:which|that) (?:is|are|can be|may be|must be)(?: either| one of:?| any of:?)?|(?:being|as) (?:either|one of:?|any of:?)|either|one of:?)\s+((?:(?:["'\p{L}\d-]+(?: [\p{L}\d-]+)?)(?:,\s*|\s+or\s+|,\s*or\s+))+["'\p{L}\d-]+(?: (?!and\b)[\p{L}\d-]+)?)(?=$|[.;)]|\s+and\s|,\s)/giu;
