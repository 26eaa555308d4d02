import { contrast, hexToOklch, oklchToHex } from "#domain/personalization/colour.ts";
import type { ColorPreset } from "#domain/personalization/personalization.ts";

export const shadeNames = [50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950] as const;
export type Shade = (typeof shadeNames)[number];
export type Ramp = Readonly<Record<Shade, string>>;

export const presetColors: Readonly<Record<ColorPreset, string>> = {
  ocean: "#2563eb",
  forest: "#15803d",
  sunset: "#ea580c",
  grape: "#7c3aed",
  rose: "#e11d48",
  slate: "#475569",
};

/** The surfaces that the ramp is read on, in the light and in the dark theme. */
export const lightSurface = "#ffffff";
export const darkSurface = "#0a0f1a";
/** WCAG AA for text, with a hair to spare for rounding. */
const enough = 4.55;

/** Lightness and share of the colour's chroma per shade; the ends are nearly neutral so that surfaces stay calm. */
const steps: Readonly<Record<Shade, readonly [number, number]>> = {
  50: [0.975, 0.12],
  100: [0.94, 0.24],
  200: [0.885, 0.45],
  300: [0.81, 0.7],
  400: [0.72, 0.92],
  500: [0.63, 1],
  600: [0.55, 1],
  700: [0.48, 0.92],
  800: [0.41, 0.78],
  900: [0.35, 0.6],
  950: [0.26, 0.45],
};

/** More glares on large surfaces. */
const mostChroma = 0.21;

/**
 * Eleven shades of the colour `hex` ("#rrggbb"). Whatever the colour, shades 600 to 950 are legible on white (and white on them), and
 * shades 50 to 400 on the dark surface: contrast of at least 4.5.
 */
export function rampOf(hex: string): Ramp {
  const { chroma, hue } = hexToOklch(hex);
  const full = Math.min(mostChroma, chroma);
  const shade = (name: Shade) => {
    const [lightness, share] = steps[name];
    const colour = (value: number) => oklchToHex({ lightness: value, chroma: full * share, hue });
    if (name >= 600)
      return until(lightness, -0.005, (value) => contrast(colour(value), lightSurface) >= enough, colour);
    if (name <= 400) return until(lightness, 0.005, (value) => contrast(colour(value), darkSurface) >= enough, colour);
    return colour(lightness);
  };
  return Object.fromEntries(shadeNames.map((name) => [name, shade(name)])) as Ramp; // one entry for each shade
}

function until(
  start: number,
  step: number,
  done: (value: number) => boolean,
  colour: (value: number) => string,
): string {
  let value = start;
  while (!done(value) && value > 0 && value < 1) value += step;
  return colour(value);
}
