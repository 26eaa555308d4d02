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
