/** What one part of a sentence says, with the words as written. */
export type Clause = {
  readonly line: number;
} /** "… with doctors and patients", "manage books and loans": things that exist. `whole` has them all ("clinics"). */ & (
  | { readonly says: "exist"; readonly things: string; readonly whole: string | null }
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
    }
  | { readonly says: "both-many"; readonly left: string; readonly right: string }
  | { readonly says: "one-to-one"; readonly left: string; readonly right: string }
  | {
      readonly says: "does";
      readonly actor: string;
      readonly verbs: readonly string[];
      readonly object: string;
      readonly many: boolean;
      readonly sentence: string;
      /** "Customers bring bicycles": said as a habit, not as a right. */
      readonly habit: boolean;
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
