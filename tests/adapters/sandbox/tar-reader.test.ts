import { describe, expect, test } from "bun:test";
import { TarError, TarReader } from "#adapters/sandbox/runner/tar-reader.ts";
import { tarOf } from "#adapters/sandbox/runner/tar-writer.ts";
import { textFile } from "#domain/file-tree.ts";

/** What a runner that generated code has taken over could send. */
const limits = { files: 10, bytes: 10_000 };

function read(stream: Uint8Array, chunk = 100): TarReader {
  const reader = new TarReader(limits);
  for (let start = 0; start < stream.length; start += chunk) reader.push(stream.subarray(start, start + chunk));
  reader.end();
  return reader;
}

interface Header {
  readonly name: string;
  readonly type?: string;
  readonly size?: string;
  readonly prefix?: string;
  readonly link?: string;
}

function entry(header: Header, body = ""): Uint8Array {
  const bytes = new Uint8Array(512 + Math.ceil(body.length / 512) * 512);
  const put = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  put(0, header.name);
  put(100, "0000644\0");
  put(124, header.size ?? `${body.length.toString(8).padStart(11, "0")}\0`);
  put(148, "        ");
  put(156, header.type ?? "0");
  put(157, header.link ?? "");
  put(345, header.prefix ?? "");
  put(512, body);
  const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  return bytes;
}

const end = new Uint8Array(1024);
const stream = (...entries: Uint8Array[]) => Buffer.concat([...entries, end]);

function problemOf(work: () => unknown): string {
  try {
    work();
    return "none";
  } catch (error) {
    if (error instanceof TarError) return error.problem;
    throw error;
  }
}

describe("the tar reader", () => {
  test("reads what the writer writes, however the bytes are cut", () => {
    const tree = new Map([
      ["a.txt", textFile("a")],
      [`${"deep/".repeat(25)}ключ.sh`, textFile("#!/bin/sh\n", true)],
      ["block", textFile("x".repeat(512))],
      ["empty", textFile("")],
    ]);
    const bytes = Buffer.concat([...tarOf(tree)]);
    for (const chunk of [1, 511, 512, 513, 100_000]) {
      const { files, skipped } = read(bytes, chunk);
      expect(skipped).toEqual([]);
      expect(
        [...files].map(([path, { bytes, executable }]) => [path, Buffer.from(bytes).toString(), executable]),
      ).toEqual([...tree].map(([path, { bytes, executable }]) => [path, Buffer.from(bytes).toString(), executable]));
    }
  });

  test("keeps regular files with safe names and lists the rest", () => {
    const hostile = stream(
      entry({ name: "link", type: "2", link: "/etc/passwd" }),
      entry({ name: "hard", type: "1", link: "/etc/shadow" }),
      entry({ name: "device", type: "3" }),
      entry({ name: "../up" }, "up"),
      entry({ name: "/etc/cron.d/x" }, "absolute"),
      entry({ name: "x", prefix: "a/../.." }, "prefix"),
      entry({ name: "esc\u001b[2J" }, "escape"),
      entry({ name: "good" }, "good"),
    );
    const { files, skipped } = read(hostile);
    expect([...files.keys()]).toEqual(["good"]);
    expect(skipped).toEqual(["link", "hard", "device", "../up", "/etc/cron.d/x", "a/../../x", "esc?[2J"]);
  });

  test("does not lose its place to a size in a PAX record", () => {
    const record = "12 size=600\n";
    const bytes = stream(
      entry({ name: "pax", type: "x" }, record),
      entry({ name: "big", size: "00000000000\0" }, "b".repeat(600)),
      entry({ name: "next" }, "n"),
    );
    expect([...read(bytes).files].map(([path, file]) => [path, file.bytes.length])).toEqual([
      ["big", 600],
      ["next", 1],
    ]);
  });

  test("stops at its limits, skipped entries included", () => {
    const many = Array.from({ length: 11 }, (_, index) => entry({ name: `f${index}` }));
    expect(problemOf(() => read(stream(...many)))).toBe("limit");
    const links = Array.from({ length: 11 }, (_, index) => entry({ name: `l${index}`, type: "2" }));
    expect(problemOf(() => read(stream(...links)))).toBe("limit");
    expect(problemOf(() => read(stream(entry({ name: "big", size: "77777777777\0" }))))).toBe("limit");
    expect(problemOf(() => read(stream(entry({ name: "hidden", type: "2", size: "77777777777\0" }))))).toBe("limit");
  });

  test("refuses what is no tar", () => {
    const broken = entry({ name: "x" }, "x");
    broken[0] = 65;
    const cases = [
      stream(broken),
      Buffer.from("<html>".repeat(200)),
      stream(entry({ name: "x", size: "-0000000001\0" })),
      stream(entry({ name: "x", size: "\u0080\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000" })),
      stream(entry({ name: "pax", type: "x" }, "999 path=a\n")),
      stream(entry({ name: "pax", type: "x" }, "0 path=a\n")),
      stream(entry({ name: "pax", type: "x", size: "00001000000\0" })),
      entry({ name: "cut off" }, "x"),
      new Uint8Array(0),
    ];
    for (const bytes of cases) expect(problemOf(() => read(bytes))).toBe("malformed");
  });
});
