import { expect, test } from "bun:test";
import { parseEmail } from "#domain/account/email.ts";
import { networkOf } from "#domain/account/network.ts";
import { parsePassword } from "#domain/account/password.ts";

test("an address is one address however it is typed", () => {
  for (const [typed, stored] of [
    ["  Ada.Lovelace+x@Example.COM ", "ada.lovelace+x@example.com"],
    ["ame\u0301lie@exemple.fr", "am\u00e9lie@exemple.fr"],
    ["δοκιμή@παράδειγμα.δοκιμή", "δοκιμή@παράδειγμα.δοκιμή"],
    ["root@localhost", "root@localhost"],
    [`${"x".repeat(64)}@example.com`, `${"x".repeat(64)}@example.com`],
  ] as const) {
    const parsed = parseEmail(typed);
    expect(parsed.ok ? parsed.value : parsed.failure.message).toBe(stored);
  }
});

test("what no mail server would take, or what could forge a mail's head, is no address", () => {
  for (const typed of [
    "",
    "ada",
    "ada@",
    "@example.com",
    "a@b@c.d",
    "a b@c.d",
    "a@-.d",
    "a@b..c",
    "ada@example.com\nBcc: all@example.com",
    "<ada@example.com>",
    '"a"@example.com',
    "a@example.com,b@example.com",
    `${"é".repeat(33)}@example.com`,
    `a@${"x.".repeat(130)}com`,
    "a\u0000@b.c",
    "a\u202e@b.c",
  ]) {
    const parsed = parseEmail(typed);
    expect({ typed, issues: parsed.ok ? parsed.value : parsed.failure.issues?.map(({ field }) => field) }).toEqual({
      typed,
      issues: ["email"],
    });
  }
});

test("a password is judged by length, by what it repeats and by what others would try", () => {
  const verdict = (typed: string) => {
    const parsed = parsePassword(typed, "ada.lovelace@example.com");
    return parsed.ok ? "fine" : parsed.failure.message;
  };
  expect(verdict("🦊🦊🦊🦊🦊🦊🦊🦊🦊")).toContain("at least 10");
  for (const fine of [
    "🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵",
    "        a phrase with spaces ",
    `${"x y z".repeat(40)}`,
    "пароль из слов",
  ]) {
    expect(verdict(fine)).toBe("fine");
  }
  expect(verdict("abcd ".repeat(41))).toContain("at most 200");
  for (const known of ["Password123", "qwertyuiop", "aaaaaaaaaaaa", "abababababab"]) {
    expect(verdict(known)).toContain("first that others would try");
  }
  for (const own of ["ada.lovelace@example.com", "Ada.Lovelace"]) expect(verdict(own)).toContain("not your e-mail");
  const composed = parsePassword("le caf\u00e9 est fermé", "");
  const decomposed = parsePassword("le cafe\u0301 est fermé", "");
  expect(composed).toEqual(decomposed);
});

test("one customer's IPv6 addresses count as one party", () => {
  for (const [address, network] of [
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:0:1::5", "2001:db8:0:1::/64"],
    ["2001:0DB8:0000:0001:ffff:1:2:3", "2001:db8:0:1::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["unknown", "unknown"],
  ] as const) {
    expect(networkOf(address)).toBe(network);
  }
});
