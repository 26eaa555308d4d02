import { expect, test } from "bun:test";
import { createArgon2Passwords, decoy } from "#adapters/passwords/argon2-passwords.ts";

test("hashes are argon2id with OWASP's cost, and no account costs what a wrong password does", async () => {
  const passwords = createArgon2Passwords();
  const hashed = await passwords.hash("a long enough phrase");
  if (!hashed.ok) throw new Error(hashed.failure.message);
  const cost = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/;
  expect(hashed.value).toMatch(cost);
  expect(decoy).toMatch(cost);
  expect(await passwords.verify("a long enough phrase", hashed.value)).toEqual({ ok: true, value: true });
  for (const hash of [hashed.value, null]) {
    for (const wrong of ["wrong", "", "\u0000"]) {
      expect(await passwords.verify(wrong, hash)).toEqual({ ok: true, value: false });
    }
  }
});

test("a flood waits in order and is turned away at its end, not in the middle", async () => {
  const passwords = createArgon2Passwords();
  const answers = await Promise.all(Array.from({ length: 110 }, () => passwords.verify("", decoy)));
  expect(answers.map(({ ok }) => ok)).toEqual([...Array(102).fill(true), ...Array(8).fill(false)]);
  expect((await passwords.verify("", decoy)).ok).toBe(true);
}, 30_000);
