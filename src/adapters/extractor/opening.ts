import type { Clause } from "./clauses.ts";
import { applicationWords } from "./lexicon.ts";
import { subjectOf } from "./verbs.ts";
import { isPlural } from "./words.ts";

/** What is left of a sentence once "I want to build an app that …" is off, and what the application is called. */
export interface Opening {
  readonly clauses: readonly Clause[];
  /** A sentence that still has to be read. */
  readonly rest: string;
  readonly applicationName: string | null;
}

const wish =
  /^(?:please,?\s+)?(?:hi|hello|hey)?[,!\s]*(?:please\s+)?(?:(?:i|we)(?:'d| would| really)?\s+(?:want|need|like|love|have)(?: you)?(?: to)?(?: (?:build|create|make|have|develop|design|write|generate|set up|get))?|(?:let's |lets )?(?:build|create|make|design|develop|generate|write|give|implement|scaffold)(?: me| us)?|(?:can|could) you(?: please)? \w+(?: me| us)?|(?:i am|i'm|we are|we're) (?:building|creating|making|developing|looking for|planning|starting|running)|(?:this|it) (?:is|should be|will be)|(?:the )?(?:goal|purpose|aim|idea) is(?: to (?:build|create|make|have))?)\s+/i;

const managing =
  "(?:easily |better |online )?(?:manag(?:e|es|ing|ement of)|track(?:s|ing)?|keep(?:s|ing)? (?:track|records?|a record|an eye) (?:of|on)|organi[sz](?:e|es|ing)|stor(?:e|es|ing)|record(?:s|ing)?|handl(?:e|es|ing)|catalogu?(?:e|es|ing)?|administ(?:er|ers|ering|rate|rating)|maintain(?:s|ing)?|monitor(?:s|ing)?|plan(?:s|ning)?|schedul(?:e|es|ing)|log(?:s|ging)?|shar(?:e|es|ing)|sell(?:s|ing)?|book(?:s|ing)?|rent(?:s|ing)?(?: out)?|collect(?:s|ing)?|cover(?:s|ing)?|support(?:s|ing)?|deal(?:s|ing)? with|list(?:s|ing)?|have|has|having|contain(?:s|ing)?|includ(?:e|es|ing)|need(?:s)?|know(?:s)?(?: about)?)";
const manages = new RegExp(
  `^(?:.{0,40}?\\b(?:to|for|can|should|must|will|helps?|lets?|allows?|that|which|and)\\s+)?(?:(?:me|us|you|users?|people|\\w+s)\\s+(?:to\\s+)?)?${managing}\\s+(.+)$`,
  "i",
);
const application = new RegExp(
  `^(?:an?|the|my|our|some|this)?\\s*((?:(?!(?:for|to|that|with|where|which|of|in|and|who)\\s)[\\w'&/-]+\\s+){0,5})(${[...applicationWords].join("|")})\\b\\s*(.*)$`,
  "i",
);

/** Reads the way in which people begin: "A CRM with contacts and deals", "Clinics with doctors …", "We need to track books". */
export function readOpening(
  sentence: string,
  { line, first }: { readonly line: number; readonly first: boolean },
): Opening {
  const wished = wish.exec(sentence)?.[0];
  const text = (wished ? sentence.slice(wished.length) : sentence).trim();
  const there =
    /^(?:there (?:are|is|will be|should be)|(?:the )?(?:main |core )?(?:entities|models|tables|objects|resources|things|data)(?: are| include)?:?|(?:we|i|it|they|the \w+) (?:have|has|deal with|work with|sell|offer|store))\s+(.+)$/i.exec(
      text,
    );
  if (there && !/\b(?:has|have|belongs?)\b/i.test(there[1] ?? ""))
    return listing(there[1] ?? "", { line, whole: null, name: null });
  const business =
    /^(?:we|i) (?:run|own|operate|have) (?:an?|the|my|our) ([\w' -]{3,40}?)(?:\s+(?:with|that|where|in)\s+(.*))?$/i.exec(
      text,
    );
  if (business && first)
    return {
      clauses: [],
      rest: business[2] ?? "",
      applicationName: (business[1] ?? "").replace(/^./, (letter) => letter.toUpperCase()),
    };
  const app = application.exec(text);
  if (app && (first || wished || /^(?:the|this|an?|our|my)\b/i.test(text))) return readApplication(app, { line, text });
  const managed =
    wished ||
    /^(?:to\s+)?(?:manage|track|keep|organi[sz]e|store|record|handle|catalog|maintain|monitor|i|we|it)\b/i.test(text)
      ? manages.exec(text)
      : null;
  if (managed) return listing(managed[1] ?? "", { line, whole: null, name: null });
  const verbless = /^(.{2,60}?)\s+(?:with|for|featuring|having)\s+(.+)$/i.exec(text);
  if (
    verbless &&
    (first || wished) &&
    !/\b(?:can|has|have|is|are|belongs?|contains?|consists?|includes?|references?)\b/i.test(verbless[1] ?? "")
  )
    return containing(verbless[1] ?? "", { things: verbless[2] ?? "", line });
  return { clauses: [], rest: text, applicationName: null };
}

function readApplication(match: RegExpExecArray, { line, text }: { line: number; text: string }): Opening {
  const [, before = "", word = "", after = ""] = match;
  if (/\b(?:has|have|belongs?|can|with)\b/i.test(before)) return { clauses: [], rest: text, applicationName: null };
  const name = before.trim() === "" ? null : `${before.trim()} ${word}`.replace(/^./, (letter) => letter.toUpperCase());
  const told = after.replace(/^[,:–—-]\s*/, "").trim();
  const where = /^(?:where|in which|that lets|that allows|which lets|so that|allowing|letting)\s+(.+)$/i.exec(
    told,
  )?.[1];
  if (where) return { clauses: [], rest: where.replace(/^((?:\w+\s){1,2})to\s/i, "$1can "), applicationName: name };
  const managed = manages.exec(told);
  const withList = /^(?:with|having|featuring|containing|including|of|:)\s*(.+)$/i.exec(told)?.[1];
  const list = withList ?? managed?.[1];
  if (list) return listing(list, { line, whole: null, name });
  const place = /^for\s+(?:an?|the|my|our)?\s*(.{2,50}?)\s+(?:with|that has|that have|which has|:)\s+(.+)$/i.exec(told);
  if (place) return { ...containing(place[1] ?? "", { things: place[2] ?? "", line }), applicationName: name };
  const topic = /^for\s+(?:an?|the|my|our)?\s*(.+)$/i.exec(told)?.[1];
  if (topic && (isPlural(topic) || /,|\band\b/.test(topic))) return listing(topic, { line, whole: null, name });
  if (topic && name === null && topic.split(" ").length <= 3)
    return { clauses: [], rest: "", applicationName: `${topic} app`.replace(/^./, (letter) => letter.toUpperCase()) };
  return { clauses: [], rest: told === "" || topic ? "" : told, applicationName: name };
}

/** "Clinics with doctors": several clinics are records, "a clinic" is the business that the application is for. */
function containing(whole: string, { things, line }: { things: string; line: number }): Opening {
  const subject = subjectOf(whole);
  const plural = subject !== null && isPlural(subject);
  return listing(things, {
    line,
    whole: plural ? subject : null,
    name: plural ? null : (subject?.replace(/^./, (letter) => letter.toUpperCase()) ?? null),
  });
}

/** "… books, members and loans, where members can borrow books": the list ends where a clause begins. */
function listing(
  things: string,
  { line, whole, name }: { line: number; whole: string | null; name: string | null },
): Opening {
  const clause = /^(.*?)[,\s]+(where|in which|so that|and (?:when|how|who|which|what)|which|that|who)\s+(.*)$/i.exec(
    things,
  );
  const list = clause?.[1] ?? things;
  // "users who have many projects": what follows is about the last of the list.
  const last = list.split(/,\s*|\s+and\s+/i).at(-1) ?? "";
  const rest = /^(?:which|that|who)$/i.test(clause?.[2] ?? "") ? `${last} ${clause?.[3] ?? ""}` : (clause?.[3] ?? "");
  return { clauses: [{ says: "exist", things: list, whole, line }], rest, applicationName: name };
}
