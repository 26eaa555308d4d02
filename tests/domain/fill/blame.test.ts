import { expect, test } from "bun:test";
import { blame } from "#domain/fill/blame.ts";
import type { ZoneBrief } from "#domain/fill/brief.ts";
import type { CheckResult } from "#domain/generation/generation.ts";
import type { Zone } from "#domain/stack/zones.ts";

function zone(id: string, path: string, firstLine: number): [string, Zone] {
  return [id, { id, kind: "before_create", path, firstLine, lastLine: firstLine + 4, body: "", indent: "        " }];
}

const zones = new Map([
  zone("orders.before_create", "backend/app/services/order.py", 30),
  zone("orders.before_update", "backend/app/services/order.py", 50),
  zone("order_items.before_create", "backend/app/services/order_item.py", 30),
]);
const briefs: readonly ZoneBrief[] = [...zones.keys()].map((zoneId) => ({
  zoneId,
  wish: "…",
  files: [],
  mark: zoneId.startsWith("orders") ? "orders" : "order-items",
}));

function blamed(...lines: readonly string[]): readonly string[] {
  const check: CheckResult = {
    ...{ id: "x", title: "a check", argv: [], cwd: "", exitCode: 1, durationMs: 1 },
    ...{ verdict: "failed", detail: lines.join("\n") },
  };
  return [...blame([check], { zones, briefs }).keys()];
}

test.each([
  ["mypy", "app/services/order.py:31: error: Name “oops” is not defined  [name-defined]"],
  ["flake8", "./app/services/order.py:31:13: F821 undefined name 'oops'"],
  ["ruff", "  --> app/services/order.py:31:13"],
  ["pytest", "app/services/order.py:31: NameError"],
  ["a traceback", '  File "/workspace/project/backend/app/services/order.py", line 31, in before_create'],
  ["an error at the function's end", "app/services/order.py:35: error: Missing return statement  [return]"],
])("%s names a place in a zone", (_tool, line) => {
  expect(blamed("something before", line)).toEqual(["orders.before_create"]);
});

test("a failed test names the entity whose rules refuse its samples, and no other that is called alike", () => {
  const failed = "FAILED tests/test_records.py::test_create[order-items-amount] - assert 422 == 201";
  expect(blamed(failed)).toEqual(["order_items.before_create"]);
  expect(blamed("FAILED tests/test_records.py::test_create[orders] - x")).toEqual([
    "orders.before_create",
    "orders.before_update",
  ]);
});

test("what names no zone blames none", () => {
  expect(
    blamed("app/services/order.py:12: error", "FAILED tests/test_http.py::test_cors - x", "app/main.py:31: error"),
  ).toEqual([]);
});
