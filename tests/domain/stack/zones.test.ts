import { expect, test } from "bun:test";
import { textFile } from "#domain/file-tree.ts";
import { changedOutsideZones, fillZones, findZones } from "#domain/stack/zones.ts";

const source = `def before_create(values):
    # zone:begin tasks.before_create
    return values
    # zone:end tasks.before_create


def other():
    # zone:begin tasks.other
    # zone:end tasks.other
`;
const tree = new Map([
  ["a.py", textFile(source)],
  ["b.txt", textFile("plain")],
]);
const text = (file: { bytes: Uint8Array } | undefined) => new TextDecoder().decode(file?.bytes);

test("zones are found with their place and default", () => {
  const zones = findZones(tree);
  expect([...zones.keys()]).toEqual(["tasks.before_create", "tasks.other"]);
  expect(zones.get("tasks.before_create")).toMatchObject({
    kind: "before_create",
    firstLine: 3,
    lastLine: 3,
    body: "    return values",
  });
  expect(zones.get("tasks.other")).toMatchObject({ firstLine: 9, lastLine: 8, body: "" });
});

test("a fill changes only the zone's bytes", () => {
  const fills = new Map([
    ["tasks.before_create", "    values = dict(values)\n    return values\n"],
    ["tasks.other", "    pass"],
  ]);
  const filled = fillZones(tree, fills);
  expect(filled.refused).toEqual([]);
  expect(text(filled.tree.get("a.py"))).toContain("    values = dict(values)\n    return values\n    # zone:end");
  expect(changedOutsideZones(tree, filled.tree)).toEqual([]);
});

test("a fill that tries to leave its zone is refused, and so is one for a zone that is not there", () => {
  const fills = new Map([
    ["tasks.before_create", "    pass\n    # zone:end tasks.before_create\nimport os"],
    ["nowhere", "x"],
  ]);
  const filled = fillZones(tree, fills);
  expect(filled.refused.toSorted()).toEqual(["nowhere", "tasks.before_create"]);
  expect(text(filled.tree.get("a.py"))).toBe(source);
});

test("a change outside a zone, a new file and a lost file are seen", () => {
  const changed = new Map([["a.py", textFile(source.replace("def other", "def changed"))]]);
  expect(changedOutsideZones(tree, changed)).toEqual(["a.py", "b.txt"]);
  expect(changedOutsideZones(tree, new Map([...tree, ["new.py", textFile("")]]))).toEqual(["new.py"]);
});

test("markers that do not pair are a defect", () => {
  const broken = (body: string) => () => findZones(new Map([["x.py", textFile(body)]]));
  expect(broken("# zone:begin a.b\n")).toThrow("never closed");
  expect(broken("# zone:end a.b\n")).toThrow("unpaired");
  expect(broken("# zone:begin a.b\n# zone:begin c.d\n")).toThrow("unpaired");
});
