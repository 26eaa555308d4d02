import type { ApiToken, Session, User } from "#domain/account/account.ts";
import { type AccountProps, AccountView } from "#views/account/account.tsx";
import { ChoosePasswordView, StaleLinkView } from "#views/account/choose-password.tsx";
import { DeleteAccountView } from "#views/account/delete-account.tsx";
import { RemoveUserView } from "#views/account/remove-user.tsx";
import { ResetSentView, ResetView } from "#views/account/reset.tsx";
import { SetupView } from "#views/account/setup.tsx";
import { type SignInProps, SignInView } from "#views/account/sign-in.tsx";
import { SignUpSentView, SignUpView } from "#views/account/sign-up.tsx";
import { type UsersProps, UsersView } from "#views/account/users.tsx";
import type { GalleryCase } from "./case.ts";

type Text = (word: string) => string;

const nowMs = 1_800_000_000_000;
const hour = 3_600_000;
const day = 24 * hour;
const scripts = ["js/account.js"];
const tooShort = { name: "password", message: "Use at least 10 characters; a few words do well." };
const noAddress = { name: "email", message: "Enter an e-mail address such as ada@example.com." };
const longAddress = `${"a-very-long-name-that-goes-on".repeat(2)}@${"sub.".repeat(20)}example.com`;

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const safari =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1";

const user = (text: Text, changes: Partial<User> = {}): User => ({
  id: "usr_1",
  email: text("ada@example.com"),
  role: "admin",
  createdAtMs: nowMs - 90 * day,
  hasPassword: true,
  ...changes,
});

const session = (text: Text, id: string, userAgent: string, seenMs: number): Session => ({
  id,
  userId: "usr_1",
  userAgent: text(userAgent),
  address: text("2001:db8:85a3::8a2e:370:7334"),
  createdAtMs: nowMs - 9 * day,
  lastSeenAtMs: nowMs - seenMs,
  expiresAtMs: nowMs + 20 * day,
});

const token = (text: Text, id: string, changes: Partial<ApiToken> = {}): ApiToken => ({
  id,
  userId: "usr_1",
  name: text("Build server"),
  tail: "x7Qz",
  createdAtMs: nowMs - 40 * day,
  lastUsedAtMs: nowMs - 2 * hour,
  expiresAtMs: nowMs + 50 * day,
  ...changes,
});

const account = (text: Text, changes: Partial<AccountProps> = {}): AccountProps => ({
  user: user(text),
  sessions: [
    session(text, "ses_1", firefox, 0),
    session(text, "ses_2", safari, 3 * day),
    session(text, "ses_3", "curl/8.14.1", 5 * day),
  ],
  currentSessionId: "ses_1",
  tokens: [
    token(text, "tok_1"),
    token(text, "tok_2", { name: text("Old laptop"), lastUsedAtMs: null, expiresAtMs: nowMs - 3 * day }),
    token(text, "tok_3", { name: text("a name that takes the whole width ".repeat(2).trim()), expiresAtMs: null }),
  ],
  nowMs,
  done: null,
  passwordErrors: [],
  tokenForm: { name: "", days: "90", errors: [] },
  newToken: null,
  ...changes,
});

const signIn = (text: Text, changes: Partial<SignInProps> = {}): SignInProps => ({
  email: "",
  next: text("/schemas"),
  carried: null,
  signUpOpen: true,
  said: null,
  errors: [],
  ...changes,
});

const users = (text: Text, changes: Partial<UsersProps> = {}): UsersProps => ({
  users: [
    user(text),
    user(text, { id: "usr_2", email: text("grace@example.com"), role: "member", createdAtMs: nowMs - 20 * day }),
    user(text, {
      id: "usr_3",
      email: text(longAddress),
      role: "member",
      hasPassword: false,
      createdAtMs: nowMs - hour,
    }),
  ],
  currentUserId: "usr_1",
  nowMs,
  delivers: true,
  removed: false,
  email: "",
  invited: null,
  errors: [],
  ...changes,
});

export const accountCases: readonly GalleryCase[] = [
  { name: "account · set up", scripts, view: () => <SetupView email="" errors={[]} /> },
  {
    name: "account · set up, refused",
    scripts,
    view: (text) => <SetupView email={text("ada@")} errors={[noAddress, tooShort]} />,
  },
  { name: "account · sign in", scripts, view: (text) => <SignInView {...signIn(text)} /> },
  {
    name: "account · sign in, wrong password, with a prompt",
    scripts,
    view: (text) => (
      <SignInView
        {...signIn(text, {
          email: text("ada@example.com"),
          carried: {
            prompt: text("Clinics with doctors, patients and appointments. ".repeat(8)),
            stack: text("python-react"),
          },
          errors: [
            {
              name: "",
              message: "The e-mail address or the password is wrong. Check both, or ask for a new password.",
            },
          ],
        })}
      />
    ),
  },
  {
    name: "account · sign in, after signing out, closed",
    scripts,
    view: (text) => <SignInView {...signIn(text, { said: "sign-out", signUpOpen: false })} />,
  },
  {
    name: "account · sign up, refused",
    scripts,
    view: (text) => (
      <SignUpView email={text(longAddress)} next={text("/")} carried={null} byMail={false} errors={[tooShort]} />
    ),
  },
  {
    name: "account · sign up by mail",
    view: (text) => <SignUpView email="" next={text("/")} carried={null} byMail errors={[]} />,
  },
  {
    name: "account · sign up by mail, sent, with a prompt",
    view: (text) => (
      <SignUpSentView
        email={text("grace@example.com")}
        next={text("/")}
        carried={{ prompt: text("Clinics with doctors and patients."), stack: text("python-react") }}
      />
    ),
  },
  { name: "account · reset", view: (text) => <ResetView email={text("ada@example.com")} errors={[]} /> },
  {
    name: "account · reset, too often",
    view: (text) => (
      <ResetView
        email={text("ada@example.com")}
        errors={[{ name: "", message: "Too many attempts. Wait 4 minutes, then try again." }]}
      />
    ),
  },
  { name: "account · reset sent", view: (text) => <ResetSentView email={text("ada@example.com")} delivers /> },
  {
    name: "account · reset, no mail server",
    view: (text) => <ResetSentView email={text(longAddress)} delivers={false} />,
  },
  {
    name: "account · invited",
    scripts,
    view: (text) => <ChoosePasswordView token={text("t")} email={text("ada@example.com")} invited errors={[]} />,
  },
  {
    name: "account · choose a password, refused",
    scripts,
    view: (text) => (
      <ChoosePasswordView token={text("t")} email={text("ada@example.com")} invited={false} errors={[tooShort]} />
    ),
  },
  { name: "account · stale link", view: () => <StaleLinkView /> },
  {
    name: "account · page",
    section: "account",
    scripts,
    view: (text) => <AccountView {...account(text)} />,
  },
  {
    name: "account · page, new and empty",
    section: "account",
    scripts,
    view: (text) => (
      <AccountView
        {...account(text, { sessions: [session(text, "ses_1", firefox, 0)], tokens: [], done: "password" })}
      />
    ),
  },
  {
    name: "account · page, new token",
    section: "account",
    scripts,
    view: (text) => (
      <AccountView
        {...account(text, {
          newToken: { name: text("Build server"), secret: "sta_Zk3v9mW2yQxT7bLr0NfHs5uJcAeGpD8iXoVt1KqMw4E" },
        })}
      />
    ),
  },
  {
    name: "account · page, refused",
    section: "account",
    scripts,
    view: (text) => (
      <AccountView
        {...account(text, {
          passwordErrors: [{ name: "current", message: "This is not your current password." }],
          tokenForm: { name: text("x"), days: "90", errors: [{ name: "name", message: "Use at most 80 characters." }] },
        })}
      />
    ),
  },
  {
    name: "account · delete, refused",
    section: "account",
    scripts,
    view: (text) => (
      <DeleteAccountView
        email={text("ada@example.com")}
        errors={[{ name: "password", message: "This is not your current password." }]}
      />
    ),
  },
  { name: "users · list", section: "users", view: (text) => <UsersView {...users(text)} /> },
  {
    name: "users · invited, link to hand over",
    section: "users",
    view: (text) => (
      <UsersView
        {...users(text, {
          delivers: false,
          invited: {
            email: text("grace@example.com"),
            link: "https://stack.example.com/reset/Zk3v9mW2yQxT7bLr0NfHs5uJcAeGpD8iXoVt1KqMw4E",
            mailFailed: false,
          },
        })}
      />
    ),
  },
  {
    name: "users · invited by mail, alone",
    section: "users",
    view: (text) => (
      <UsersView
        {...users(text, {
          users: [user(text)],
          invited: { email: text("x@example.com"), link: null, mailFailed: false },
        })}
      />
    ),
  },
  {
    name: "users · refused",
    section: "users",
    view: (text) => <UsersView {...users(text, { email: text("ada@"), errors: [noAddress] })} />,
  },
  {
    name: "users · remove",
    section: "users",
    view: (text) => <RemoveUserView user={user(text, { id: "usr_2", role: "member" })} />,
  },
];
