import { ErrorView } from "#views/errors/error.tsx";
import { FailureNotice } from "#views/errors/notice.tsx";
import type { GalleryCase } from "./case.ts";

export const errorCases: readonly GalleryCase[] = [
  {
    name: "error · not found",
    view: (text) => (
      <ErrorView
        status={404}
        message={text("There is nothing at this address.")}
        hint={text("It was deleted, it belongs to another account, or the address has a typing error.")}
        requestId={null}
      />
    ),
  },
  {
    name: "error · above a form",
    view: (text) => (
      <section>
        <h1>A form</h1>
        <FailureNotice
          message={text("You are not signed in any more, so this was not saved.")}
          hint={text("Sign in in another tab, then send it again: what you typed is still here.")}
        />
      </section>
    ),
  },
  {
    name: "error · ours",
    view: (text) => (
      <ErrorView
        status={500}
        message={text("Something went wrong here. Nothing that you did is at fault.")}
        hint={text("Try again. If it happens again, tell the operator the request's number.")}
        requestId={text("7d4de0a5-8a3b-4a57-9d6e-0f2f0b1c5a11")}
      />
    ),
  },
];
