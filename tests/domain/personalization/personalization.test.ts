import { expect, test } from "bun:test";
import { contrast } from "#domain/personalization/colour.ts";
import { parsePersonalization } from "#domain/personalization/parse.ts";
import { colorPresets, defaultPersonalization } from "#domain/personalization/personalization.ts";
import { darkSurface, lightSurface, presetColors, rampOf, shadeNames } from "#domain/personalization/ramp.ts";

const hostileColours = [
  "#ffff00",
  "#000000",
  "#ffffff",
  "#00ff00",
  "#ff00ff",
  "#00ffff",
  "#0000ff",
  "#808080",
  "#010000",
  "#fffffe",
  "#ABCDEF",
];

test.each([...hostileColours, ...Object.values(presetColors)])(
  "every pair that templates combine is legible: %s",
  (hex) => {
    const ramp = rampOf(hex);
    for (const name of shadeNames) {
      expect(ramp[name]).toMatch(/^#[0-9a-f]{6}$/);
      if (name >= 600) expect(contrast(ramp[name], lightSurface)).toBeGreaterThanOrEqual(4.5);
      if (name <= 400) expect(contrast(ramp[name], darkSurface)).toBeGreaterThanOrEqual(4.5);
    }
    const lightness = shadeNames.map((name) => contrast(ramp[name], lightSurface));
    expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
  },
);

test("contrast is WCAG's", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("absent answers get their defaults", () => {
  expect(parsePersonalization({})).toEqual({ personalization: defaultPersonalization, issues: [] });
  const { personalization } = parsePersonalization('{"features": {"auth": "none"}, "colorScheme": "#12AB9f"}');
  expect(personalization?.features).toEqual({ ...defaultPersonalization.features, auth: "none" });
});

test.each([...colorPresets])("knows the preset %s", (preset) => {
  expect(parsePersonalization({ colorScheme: preset }).issues).toEqual([]);
});

test.each([
  [{ colour: "red" }, "/colour"],
  [{ colorScheme: "red;}" }, "/colorScheme"],
  [{ colorScheme: "toString" }, "/colorScheme"],
  [{ colorScheme: "#fff" }, "/colorScheme"],
  [{ features: { auth: "oauth" } }, "/features/auth"],
  [{ features: { softDelete: "yes" } }, "/features/softDelete"],
  [{ tagline: "x".repeat(201) }, "/tagline"],
  [{ projectName: 3 }, "/projectName"],
  [{ entityInstructions: { Ghost: "x" } }, "/entityInstructions/Ghost"],
  ["{", "line 1"],
  [[], ""],
])("refuses %j", (input, path) => {
  const { personalization, issues } = parsePersonalization(input, { entities: [{ name: "Order" }] });
  expect(personalization).toBeNull();
  expect(issues.map((issue) => issue.path)).toContain(path);
});
