/** What one part of a sentence says, with the words as written. */
export type Clause = {
  readonly line: number;
} /** "… with doctors and patients", "manage books and loans": things that exist. `whole` has them all ("clinics"). */ & (
  | {
      readonly says: "exist";
      readonly things: string;
      readonly whole: string | null;
      /** Said of the application only ("a shop for bikes"): kept where something else speaks of it, too. */
      readonly topic?: boolean;
    }
  | {
      readonly says: "has";
      readonly subject: string;
      readonly items: string;
      readonly optional: boolean;
      readonly composed: boolean;
      /** "uses several parts": others use them too. */
      readonly shared?: boolean;
      /** A list of fields, where plural words need not be records. */
      readonly listed?: boolean;
    }
  | {
      readonly says: "belongs";
      readonly subject: string;
      readonly targets: string;
      readonly optional: boolean;
      readonly owned: boolean;
      readonly role: string | null;
      /** The words that tie the two: "depends on". */
      readonly verb?: string;
      /** Told by any verb ("sold in", "taken from"): only of what is a thing. */
      readonly loose?: boolean;
      /** What the other is called: "manager". */
      readonly as?: string;
      /** What each of many has there: "in many warehouses, each with its own quantity". */
      readonly details?: string;
    }
  | { readonly says: "nothing"; readonly text: string }
  | { readonly says: "both-many"; readonly left: string; readonly right: string }
  | { readonly says: "one-to-one"; readonly left: string; readonly right: string }
  | {
      readonly says: "does";
      readonly actor: string;
      readonly verbs: readonly string[];
      /** What it is done with, as written: "rent payments with an amount". */
      readonly things: string;
      readonly sentence: string;
      /** "Orders can be refunded": nobody is said to do it. */
      readonly passive?: boolean;
      /** "Customers bring bicycles": said as a habit, not as a right. */
      readonly habit: boolean;
      /** What the deed before in the same sentence was done with. */
      readonly about: string | null;
    }
  | {
      readonly says: "values";
      readonly subject: string | null;
      readonly field: string;
      readonly values: readonly string[];
    }
  | { readonly says: "rule"; readonly subject: string | null; readonly field: string; readonly hint: string }
  | {
      readonly says: "endpoint";
      readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
      readonly path: string;
      readonly description: string;
    }
);
