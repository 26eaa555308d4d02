import { expect, test } from "bun:test";
import { styledTexts } from "#domain/log/ansi.ts";

const esc = "\u001b";

test.each([
  ["plain <b>", [{ text: "plain <b>", classes: "" }]],
  [
    `${esc}[31mred${esc}[0m.`,
    [
      { text: "red", classes: "ansi-red" },
      { text: ".", classes: "" },
    ],
  ],
  [
    `${esc}[1;92mok${esc}[22m!`,
    [
      { text: "ok", classes: "ansi-green ansi-bold" },
      { text: "!", classes: "ansi-green" },
    ],
  ],
  [
    `${esc}[38;5;31mx${esc}[38;2;1;4;31my`,
    [
      { text: "x", classes: "" },
      { text: "y", classes: "" },
    ],
  ],
  [
    `a${esc}[2K${esc}]8;;http://x${esc}\\b${esc}`,
    [
      { text: "a", classes: "" },
      { text: "b", classes: "" },
    ],
  ],
])("%j", (line, pieces) => {
  expect(styledTexts(line)).toEqual(pieces);
});
