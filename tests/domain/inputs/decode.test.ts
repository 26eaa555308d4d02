import { expect, test } from "bun:test";
import { decodeText } from "#domain/inputs/decode.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

test("a file that is not UTF-8 is read as Windows-1252", () => {
  expect(decodeText(bytes("CREATE TABLE caf\xe9 (pr\xe9nom text, preis_\x80 int)"))).toEqual({
    text: "CREATE TABLE café (prénom text, preis_€ int)",
    encoding: "windows-1252",
  });
});

test("UTF-8 and UTF-16 stay what they are", () => {
  expect(decodeText(new TextEncoder().encode("é€"))).toEqual({ text: "é€", encoding: "utf-8" });
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]))).toEqual({ text: "é", encoding: "utf-16le" });
});

test("a few broken bytes in a UTF-8 dump do not change how all of it is read", () => {
  const dump = Buffer.concat([new TextEncoder().encode("é è à ü '"), bytes("\xff\xe9'")]);
  expect(decodeText(dump)).toEqual({ text: "é è à ü '\ufffd\ufffd'", encoding: "utf-8" });
});

test("what is no text is not taken for one", () => {
  expect(decodeText(bytes("\x00\x01\xff\xfe\xe9")).text).toContain("\ufffd");
});
