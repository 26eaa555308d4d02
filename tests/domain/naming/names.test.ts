import { expect, test } from "bun:test";
import { labelOf, lowerLabel } from "#domain/naming/label.ts";
import { plural, pluralLabel, singular, singularLabel } from "#domain/naming/plural.ts";
import { shorten } from "#domain/naming/shorten.ts";
import { nameKey, words } from "#domain/naming/words.ts";

test.each([
  ["first_name", "first name", "First name"],
  ["OrderItem", "order item", "Order item"],
  ["starts at", "starts at", "Starts at"],
  ["SKU", "sku", "SKU"],
  ["sku_code", "sku code", "SKU code"],
  ["EMPLOYEES", "employees", "Employees"],
  ["ORDER_ID", "order id", "Order ID"],
  ["IPAddress", "ip address", "IP address"],
  ["imageURLs", "image urls", "Image URLs"],
  ["UserOAuth", "user oauth", "User OAuth"],
  ["iPhone model", "i phone model", "iPhone model"],
  ["VIP Customer", "vip customer", "VIP Customer"],
  ["3D Model", "3d model", "3D Model"],
  ["it's", "its", "It's"],
  ["Größe", "grosse", "Größe"],
  ["e\u0301te\u0301", "ete", "Été"],
  ["Клиент", "klient", "Клиент"],
  ["дата_рождения", "data rozhdeniya", "Дата рождения"],
  ["订单", "ding dan", "订单"],
  ["العربية", "laarby", "العربية"],
  ["🚀", "", "🚀"],
  ["__proto__", "proto", "Proto"],
  ["  ", "", ""],
])("%s is the words “%s” in code and “%s” for people", (name, code, label) => {
  expect(words(name).join(" ")).toBe(code);
  expect(labelOf(name)).toBe(label);
});

test("labels inside a sentence keep abbreviations", () => {
  expect(["Order item", "VIP Customer", "SKU", "Größe", "订单"].map(lowerLabel)).toEqual([
    "order item",
    "VIP customer",
    "SKU",
    "größe",
    "订单",
  ]);
});

test.each([
  ["category", "categories"],
  ["person", "people"],
  ["address", "addresses"],
  ["status", "statuses"],
  ["bus", "buses"],
  ["cookie", "cookies"],
  ["canvas", "canvases"],
  ["lens", "lenses"],
  ["axis", "axes"],
  ["cache", "caches"],
  ["analysis", "analyses"],
  ["virus", "viruses"],
  ["data", "data"],
  ["sheep", "sheep"],
  ["news", "news"],
  ["series", "series"],
  ["sms", "sms"],
  ["staff", "staff"],
  ["by", "by"],
])("one %s, many %s", (one, many) => {
  expect(plural(["big", one])).toEqual(["big", many]);
  expect(singular(["big", many])).toEqual(["big", one]);
  expect(singular([one])).toEqual([one]);
});

test("plurals of labels follow English where the script is Latin, and capitals stay", () => {
  expect(["Order item", "SKU", "Клиент", "订单"].map(pluralLabel)).toEqual(["Order items", "SKUs", "Клиент", "订单"]);
  expect(["Order items", "SKUs", "Status"].map(singularLabel)).toEqual(["Order item", "SKU", "Status"]);
});

test("long names are cut after a word, stay distinct and never exceed the limit", () => {
  const long = "the_reason_why_this_particular_thing_was_said_or_written_back_then";
  expect(shorten(long, 70)).toBe(long);
  const [a, b] = [shorten(`${long}_a`, 40), shorten(`${long}_b`, 40)];
  expect(a).not.toBe(b);
  expect(a).toMatch(/^the_reason_why_this_particular_[a-z0-9]{6}$/);
  for (let limit = 12; limit < 70; limit += 1) expect(shorten(long, limit).length).toBeLessThanOrEqual(limit);
});

test("names are the same whatever their case, marks and script say, unless nothing can be read", () => {
  expect(nameKey("Starts at")).toBe(nameKey("starts_at"));
  expect(nameKey("🚀")).not.toBe(nameKey("🎉"));
});
