import { expect, test } from "bun:test";
import { readForm } from "#http/body.ts";

const multipart = "multipart/form-data; boundary=x";
const part = '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nhello\r\n';

function form(type: string, body: string) {
  const request = new Request("http://localhost/", { method: "POST", headers: { "Content-Type": type }, body });
  return readForm(request, 10_000_000);
}

test.each([
  ["application/x-www-form-urlencoded", "a=1&".repeat(20_000)],
  [multipart, `${part.repeat(20_000)}--x--\r\n`],
  ["multipart/form-data", part],
])("a form of very many fields, or none, is refused: %s", async (type, body) => {
  expect(await form(type, body)).toMatchObject({ ok: false, failure: { category: "usage" } });
});

test("a form of some fields is read", async () => {
  const read = await form(multipart, `${part}--x--\r\n`);
  expect(read.ok && read.value.text("text")).toBe("hello");
});
