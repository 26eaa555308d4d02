import { applicationWords, speakers } from "./lexicon.ts";
import { readPhrase } from "./phrase.ts";
import { couldNameRecord } from "./small-words.ts";

/** Verbs that say what a thing has; as regular expression source. */
export const hasVerb =
  "has got|has|have|having|contains?|containing|includes?|including|consists? of|consisting of|(?:is|are) composed of|comprises?|(?:is|are) made (?:up )?of|(?:is|are) described by|(?:is|are) identified by|(?:is|are) defined by|comes? with|come with|stores?|gets?(?= (?:an?|its|their|the)\\s)|keeps?(?! (?:track|an eye|records? of|tabs))|records?|(?:results?|ends?) (?:in|with)|produces?|holds?|owns?|uses?|needs?|requires?|carr(?:y|ies)|tracks?";

/** Verbs that say what a thing belongs to. */
export const belongsVerb =
  "belongs? to|belonging to|(?:(?:is|are|gets?|be) )?(?:assigned|shared|linked|connected|related|attached|tied|mapped|allocated) (?:to|with)|(?:is|are) associated with|references?|referencing|refers? to|links? to|points? to|(?:is|are|was|be|gets?) (?:\\w+ed|\\w+en|sent|made|taught|led|run|done|sold|held|paid|bought|brought|built|drawn|shown|put|set) by|(?:is|are|be) (?:a )?part of|(?:is|are) between|(?:is|are) (?:placed |made |booked |held |located |stored |filed )?(?:for|in|at|under|on|of)(?= (?:a|an|one|exactly|the|its|their|many|multiple|several)\\b)|works? (?:for|in|at|on)|reports? to|depends? on|concerns?|relates? to";

/** "Machines are installed at sites": what happens to one thing with another; the other has to be a thing. */
export const looseVerb =
  "(?:is|are|was|were|gets?) (?:\\w+ed|\\w+en|\\w+wn|sold|held|kept|shot|found|brought|bought|fed|hung|left|paid|led|split|lent|made|built|put|sent|laid|set)(?: out| up)? (?:in|at|on|to|from|with|under|inside|into|for|by|against|over|between|per)";

/** "manage", "keep track of", "look after": what an application is for; the things behind it are kept. */
export const managing =
  "(?:easily |better |online )?(?:manag(?:e|es|ing|ement of)|track(?:s|ing)?|keep(?:s|ing)? (?:track|records?|a record|a list|an eye|tabs) (?:of|on)|look(?:s|ing)? after|tak(?:e|es|ing) care of|organi[sz](?:e|es|ing)|stor(?:e|es|ing)|record(?:s|ing)?|regist(?:er|ers|ering)|handl(?:e|es|ing)|catalogu?(?:e|es|ing)?|administ(?:er|ers|ering|rate|rating)|maintain(?:s|ing)?|monitor(?:s|ing)?|plan(?:s|ning)?|schedul(?:e|es|ing)|log(?:s|ging)?|shar(?:e|es|ing)|sell(?:s|ing)?|book(?:s|ing)?|rent(?:s|ing)?(?: out)?|collect(?:s|ing)?|cover(?:s|ing)?|support(?:s|ing)?|deal(?:s|ing)? with|list(?:s|ing)?|have|has|having|contain(?:s|ing)?|includ(?:e|es|ing)|need(?:s)?|know(?:s)?(?: about)?)(?: (?:data|information|records|details|everything) (?:about|on|of|for))?";

/** The thing that a subject names; null when it names the application, the speaker or nothing. */
export function subjectOf(text: string): string | null {
  const phrase = readPhrase(
    text.replace(/^(?:(?:where|when|if|so|that|which|and|for|in|with)\s+)?(?:(?:the\s+)?other\s+)?/i, ""),
  );
  if (!phrase) return null;
  const words = phrase.name.toLowerCase().split(" ");
  const last = words.at(-1) ?? "";
  if (words.length > 4 || (words.length === 1 && speakers.has(last)) || !couldNameRecord(phrase.name)) return null;
  // "The application" is what is described; "an application" and "each application" are records.
  if (isApplication(phrase.name) && !/^(?:an?|each|every|one|any)\s/i.test(text.trim())) return null;
  return phrase.name.replace(/\s(?:entity|entities)$/i, "");
}

export function isApplication(name: string): boolean {
  const last = name.toLowerCase().split(" ").at(-1) ?? "";
  // A project or product is an application only when nothing says which one.
  return (
    applicationWords.has(last) &&
    !["project", "product", "service", "plan", "program", "model", "schema"].includes(last) &&
    !["manager", "planner"].includes(name.toLowerCase())
  );
}
