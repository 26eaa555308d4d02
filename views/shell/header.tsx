import { paths } from "#http/paths.ts";
import { Icon } from "#views/parts/icon.tsx";
import type { PageProps, Section } from "#views/shell/page.tsx";
import { ThemeSwitch } from "#views/shell/theme-switch.tsx";

const links: readonly { readonly section: Section; readonly label: string; readonly href: string }[] = [
  { section: "new", label: "New", href: paths.home.href() },
  { section: "schemas", label: "Schemas", href: paths.schemas.href() },
  { section: "generations", label: "Generations", href: paths.generations.href() },
  { section: "pricing", label: "Pricing", href: paths.pricing.href() },
  { section: "docs", label: "Docs", href: paths.docs.href() },
];

type HeaderProps = Pick<PageProps, "user" | "theme" | "currentPath" | "section">;

export function Header({ user, theme, currentPath, section }: HeaderProps): JSX.Element {
  return (
    <header class="site-header">
      <a class="brand" href={paths.home.href()}>
        <Icon name="mark" />
        <span>StackAlchemist</span>
      </a>
      <nav aria-label="Main" class="site-nav">
        {links.map((link) => (
          <a href={link.href} {...(link.section === section ? { "aria-current": "page" } : {})} safe>
            {link.label}
          </a>
        ))}
      </nav>
      <div class="site-user">
        <ThemeSwitch theme={theme} currentPath={currentPath} />
        {user === null ? <SignInLink currentPath={currentPath} /> : <UserMenu {...user} section={section} />}
      </div>
    </header>
  );
}

/** Until the owner's account exists there is nothing to sign in to. */
function SignInLink({ currentPath }: { currentPath: string }): JSX.Element {
  return currentPath === paths.setup.href() ? "" : <a href={paths.signIn.href()}>Sign in</a>;
}

function UserMenu({
  email,
  isAdmin,
  section,
}: {
  email: string;
  isAdmin: boolean;
  section: Section | undefined;
}): JSX.Element {
  const current = (own: Section) => (own === section ? { "aria-current": "page" as const } : {});
  return (
    <details class="menu">
      <summary>
        <Icon name="user" />
        <span class="menu-label" safe>
          {email}
        </span>
      </summary>
      <div class="menu-items">
        <a href={paths.account.href()} {...current("account")}>
          Account
        </a>
        {isAdmin ? (
          <a href={paths.users.href()} {...current("users")}>
            Users
          </a>
        ) : (
          ""
        )}
        <form method="post" action={paths.signOut.href()}>
          <button type="submit" class="plain">
            Sign out
          </button>
        </form>
      </div>
    </details>
  );
}
