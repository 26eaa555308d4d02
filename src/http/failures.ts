import type { Failure } from "#domain/failure.ts";

/** Failures that belong to HTTP itself. */
export const notFound: Failure = {
  category: "not-found",
  fault: "user",
  message: "There is nothing at this address.",
  hint: "It was deleted, it belongs to another account, or the address has a typing error.",
};

export const methodNotAllowed: Failure = {
  category: "usage",
  fault: "user",
  message: "This address does not answer that method.",
  hint: "The Allow header says which it answers.",
};

export const notSignedIn: Failure = {
  category: "unauthenticated",
  fault: "user",
  message: "This needs an account.",
  hint: "Sign in, or send an API token (Authorization: Bearer …) or the engine key (X-Engine-Key).",
};

export const sessionEnded: Failure = {
  category: "unauthenticated",
  fault: "user",
  message: "You are not signed in any more, so this was not saved.",
  hint: "Sign in in another tab, come back to this one, go back one page and send the form again: what you typed is still there.",
};

/** To a form that stays on its page. */
export const sessionEndedMeanwhile: Failure = {
  ...sessionEnded,
  hint: "Sign in in another tab, then send it again: what you typed is still here.",
};

export const foreignForm: Failure = {
  category: "forbidden",
  fault: "user",
  message: "This form was sent from another site, or the browser hides where it was sent from.",
  hint: "Open the page here and send it again. Behind a proxy, set PUBLIC_URL to the address that users type.",
};

export const bodyTooLarge = (bytes: number): Failure => ({
  category: "too-large",
  fault: "user",
  message: `The request is larger than ${bytes.toLocaleString("en")} bytes.`,
  hint: "Send less, for example a model without its data.",
});

export const malformed: Failure = {
  category: "usage",
  fault: "user",
  message: "The request's body could not be read.",
  hint: "Send a form (application/x-www-form-urlencoded or multipart/form-data) or JSON, whole and in UTF-8.",
};

export const tooManyRequests = (seconds: number): Failure => ({
  category: "too-many-requests",
  fault: "user",
  message: "Too many requests in a short time.",
  hint: `Try again in ${seconds} second${seconds === 1 ? "" : "s"}.`,
});

export const unexpected: Failure = {
  category: "internal",
  fault: "us",
  message: "Something went wrong here. Nothing that you did is at fault.",
  hint: "Try again. If it happens again, tell the operator the request's number.",
};
