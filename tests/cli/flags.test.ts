import { expect, test } from "bun:test";
import { type FlagSpecs, parseFlags } from "#src/cli/flags.ts";

const specs: FlagSpecs = {
  prompt: { value: "TEXT", help: "" },
  out: { value: "FILE", help: "" },
  json: { help: "" },
};

function parse(...args: string[]): string {
  const parsed = parseFlags(args, specs, { min: 0, max: 1 });
  if (!parsed.ok) return `${parsed.failure.category}: ${parsed.failure.message} ${parsed.failure.hint}`;
  const { flags, positionals } = parsed.value;
  return JSON.stringify([flags.text("prompt"), flags.text("out"), flags.on("json"), positionals]);
}

test("values may be anything, also text that looks like a flag", () => {
  expect(parse("--prompt", "-5 degrees", "--json")).toBe('["-5 degrees",null,true,[]]');
  expect(parse("--prompt", "-- a list\n- b")).toBe('["-- a list\\n- b",null,false,[]]');
  expect(parse("--prompt=--json", "x")).toBe('["--json",null,false,["x"]]');
  expect(parse("--prompt", "-", "--", "--json")).toBe('["-",null,false,["--json"]]');
});

test("mistakes are told with what was meant", () => {
  expect(parse("--promt", "x")).toBe("usage: Unknown flag --promt. Did you mean --prompt?");
  expect(parse("--prompt", "--out", "x")).toContain("--prompt needs a value.");
  expect(parse("--out")).toContain("--out needs a value.");
  expect(parse("--json=1")).toContain("takes no value");
  expect(parse("--json", "--json")).toContain("given twice");
  expect(parse("--__proto__", "x")).toContain("Unknown flag");
  expect(parse("a", "b")).toContain('Unexpected argument "b"');
});
