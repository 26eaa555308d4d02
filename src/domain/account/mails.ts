/** A message in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export function resetMail(to: string, link: string): Mail {
  return {
    to,
    subject: "Choose a new password for StackAlchemist",
    text: [
      "Somebody, hopefully you, asked for a new password for this address on StackAlchemist.",
      `Open this link within an hour to choose one:\n\n    ${link}`,
      "It works once, and signs you out everywhere else. If it was not you, do nothing: your password stays as it is.",
    ].join("\n\n"),
  };
}

export function invitationMail(to: string, invitedBy: string, link: string): Mail {
  return {
    to,
    subject: "You are invited to StackAlchemist",
    text: [
      `${invitedBy} invites you to StackAlchemist, which turns a description of an application into a repository that is proven to work.`,
      `Open this link within seven days to choose a password:\n\n    ${link}`,
      "It works once. If you don't know the sender, do nothing.",
    ].join("\n\n"),
  };
}

export function welcomeMail(to: string, link: string): Mail {
  return {
    to,
    subject: "Welcome to StackAlchemist",
    text: [
      "Somebody, hopefully you, made an account with this address on StackAlchemist.",
      `Open this link within seven days to choose a password:\n\n    ${link}`,
      "It works once. If it was not you, do nothing: without a password the account can't be used.",
    ].join("\n\n"),
  };
}

/** To somebody who signs up again. */
export function knownAddressMail(to: string): Mail {
  return {
    to,
    subject: "You have an account on StackAlchemist",
    text: [
      "Somebody, hopefully you, tried to make an account with this address on StackAlchemist. It has one already.",
      "Sign in with it. If you don't remember the password, ask for a new one on the sign-in page.",
    ].join("\n\n"),
  };
}
