import { applicationWords, speakers } from "./lexicon.ts";
import { readPhrase } from "./phrase.ts";

/** Verbs that say what a thing has; as regular expression source. */
export const hasVerb =
  "has got|has|have|having|contains?|containing|includes?|including|consists? of|consisting of|(?:is|are) composed of|comprises?|(?:is|are) made (?:up )?of|(?:is|are) described by|(?:is|are) identified by|(?:is|are) defined by|comes? with|come with|stores?|keeps?|records?|holds?|owns?|uses?|needs?|requires?|carr(?:y|ies)|tracks?";

/** Verbs that say what a thing belongs to. */
export const belongsVerb =
  "belongs? to|belonging to|(?:(?:is|are|gets?|be) )?(?:assigned|linked|connected|related|attached|tied|mapped|allocated) (?:to|with)|(?:is|are) associated with|references?|referencing|refers? to|links? to|points? to|(?:is|are|was|be|gets?) (?:\\w+ed|\\w+en|sent|made|taught|led|run|done|sold|held|paid|bought|brought|built|drawn|shown|put|set) by|(?:is|are) (?:a )?part of|(?:is|are) (?:placed |made |booked |held |located |stored |filed )?(?:for|in|at|under|on)(?= (?:a|an|one|exactly|the|its|their|many|multiple|several)\\b)|works? (?:for|in|at)|reports? to|depends? on|concerns?|relates? to";

/** The thing that a subject names; null when it names the application, the speaker or nothing. */
export function subjectOf(text: string): string | null {
  const phrase = readPhrase(text.replace(/^(?:where|when|if|so|that|which|and|for|in|with)\s+/i, ""));
  if (!phrase) return null;
  const words = phrase.name.toLowerCase().split(" ");
  const last = words.at(-1) ?? "";
  if (words.length > 4 || (words.length === 1 && speakers.has(last)) || isApplication(phrase.name)) return null;
  return phrase.name;
}

export function isApplication(name: string): boolean {
  const last = name.toLowerCase().split(" ").at(-1) ?? "";
  // A project or product is an application only when nothing says which one.
  return (
    applicationWords.has(last) &&
    !["project", "product", "service", "plan", "program", "model", "schema"].includes(last)
  );
}
