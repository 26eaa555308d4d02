import { expect, test } from "bun:test";
import { valueForVerb } from "#domain/endpoints/enum-verb.ts";
import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import type { EndpointDefinition } from "#domain/schema/schema.ts";
import { buildContext } from "#domain/stack/build-context.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";
import manifest from "../../../templates/python-react/stack.json";

test.each([
  ["cancel", ["open", "cancelled"], "cancelled"],
  ["cancel", ["Open", "Canceled"], "Canceled"],
  ["approve", ["draft", "approved"], "approved"],
  ["close", ["closed", "open"], "closed"],
  ["complete", ["open", "in progress", "done"], "done"],
  ["complete", ["completed", "done"], "completed"],
  ["ship", ["packed", "shipped"], "shipped"],
  ["pay", ["due", "paid"], "paid"],
  ["mark-as-paid", ["due", "paid"], "paid"],
  ["reopen", ["open", "closed"], "open"],
  ["start", ["to do", "in_progress"], "in_progress"],
  ["check-in", ["booked", "checked_in"], "checked_in"],
  ["ready", ["Ready", "ready"], "Ready"],
  ["verify", ["new", "verified"], "verified"],
  ["export", ["open", "done"], null],
  ["закрыть", ["открыт"], null],
  ["add", ["a", "b"], null],
])("%s sets one of %j: %p", (literal, values, wanted) => {
  expect(valueForVerb(literal, values)).toBe(wanted);
});

function place(...endpoints: readonly EndpointDefinition[]) {
  const schema = {
    entities: [
      { name: "Order item", fields: [{ name: "status", type: "enum" as const, enumValues: ["open", "cancelled"] }] },
      { name: "User", fields: [{ name: "name", type: "string" as const }] },
    ],
    endpoints: [...endpoints],
  };
  const { context, notes } = buildContext(schema, defaultPersonalization, manifest as unknown as StackManifest, {
    version: "1",
  });
  return {
    paths: context.endpoints.map(({ method, path }) => `${method} ${path}`),
    endpoints: context.endpoints,
    loose: context.looseEndpoints,
    notes,
  };
}

test.each([
  ["POST", "/order-items/{id}/cancel", "/order-items/{id}/cancel"],
  ["POST", "order_items/:orderItemId/Cancel/", "/order-items/{id}/cancel"],
  ["POST", "/api/v1/OrderItem/{order_item_id}/cancel?x=1", "/order-items/{id}/cancel"],
  ["POST", "/order-items/<int:id>/cancel", "/order-items/{id}/cancel"],
  ["GET", "/order-items/{number}", "/order-items/by-number/{number}"],
  ["GET", "/users/{id}/avatar", "/user-records/{id}/avatar"],
  ["GET", "/users/{user}/orders/{code}", "/user-records/{id}/orders/{code}"],
  ["GET", "/order-items/{code}/history", "/order-items/{code}/history"],
  ["GET", "/auth/login", "/actions/auth/login"],
  ["GET", "/health", "/actions/health"],
  ["GET", "/{anything}/{else}", "/actions/{anything}/{path_else}"],
  ["GET", "/", "/actions/endpoint-1"],
  ["GET", "/../../etc/passwd", "/etc/passwd"],
  ["POST", "/order-items/{id}/copy/{id}", "/order-items/{id}/copy/{id_2}"],
] as const)("%s %s is answered at %s", (method, path, wanted) => {
  expect(place({ method, path }).paths).toEqual([`${method} ${wanted}`]);
});

test.each([
  ["GET", "/order-items"],
  ["POST", "/order-items"],
  ["GET", "/order-items/{id}"],
  ["PUT", "/order-items/{id}"],
  ["DELETE", "/order-items/:orderItemId"],
  ["GET", "/order-items/options"],
  ["POST", "/order-items/{id}/restore"],
] as const)("%s %s is there already and left out with a note", (method, path) => {
  const { paths, notes } = place({ method, path });
  expect(paths).toEqual([]);
  expect(notes.map((note) => note.path)).toContain("/endpoints/0");
});

test("an endpoint of one entity below another entity's path", () => {
  const [endpoint] = place({ method: "GET", path: "/users/{user_id}/items", entity: "Order item" }).endpoints;
  expect(endpoint).toMatchObject({
    path: "/user-records/{id}/items",
    behaviour: "list",
    onRecord: false,
    operation: "user_records_items_order_items",
    parameters: [{ name: "id" }],
  });
  // Which router answers "late" depends on the path alone: a user could be called so.
  expect(place({ method: "GET", path: "/users/late", entity: "Order item" }).endpoints[0]?.operation).toBe(
    "late_user_records",
  );
});

test("two that answer the same requests are one, and operations never share a name", () => {
  const { paths, endpoints } = place(
    { method: "POST", path: "/order-items/{id}/cancel" },
    { method: "POST", path: "/order-items/{order_item_id}/Cancel" },
    { method: "PUT", path: "/order-items/{id}/cancel" },
    { method: "POST", path: "/order-items/create" },
    { method: "GET", path: "/order-items/search" },
  );
  expect(paths).toHaveLength(4);
  expect(new Set(endpoints.map(({ operation }) => operation)).size).toBe(4);
});

test("what the standard body does", () => {
  const { endpoints, loose } = place(
    { method: "POST", path: "/order-items/{id}/cancel" },
    { method: "GET", path: "/order-items/{id}/label" },
    { method: "GET", path: "/order-items/late" },
    { method: "POST", path: "/reports/{year}", description: "x\u0000\u202ey" },
  );
  expect(
    endpoints.map(({ behaviour, onRecord, enumField, enumValue, hasBody }) => ({
      behaviour,
      onRecord,
      enumField,
      enumValue,
      hasBody,
    })),
  ).toEqual([
    { behaviour: "set-enum", onRecord: true, enumField: "status", enumValue: "cancelled", hasBody: false },
    { behaviour: "show", onRecord: true, enumField: null, enumValue: null, hasBody: false },
    { behaviour: "list", onRecord: false, enumField: null, enumValue: null, hasBody: false },
    { behaviour: "none", onRecord: false, enumField: null, enumValue: null, hasBody: true },
  ]);
  expect(loose.map(({ path, description, parameters }) => ({ path, description, parameters }))).toEqual([
    { path: "/reports/{year}", description: "xy", parameters: [{ name: "year", last: true }] },
  ]);
});
