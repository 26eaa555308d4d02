import { isHex } from "#domain/personalization/colour.ts";
import { type ColorPreset, colorPresets, defaultPersonalization } from "#domain/personalization/personalization.ts";
import { presetColors, rampOf } from "#domain/personalization/ramp.ts";
import type { ThemeContext } from "#domain/stack/context.ts";

/** The palette of a colour scheme: a preset's name or "#rrggbb". Anything else (the parser refuses it) gives the default. */
export function themeOf(scheme: string): ThemeContext {
  const known = isPreset(scheme) || isHex(scheme) ? scheme : defaultPersonalization.colorScheme;
  const ramp = rampOf(isPreset(known) ? presetColors[known] : known);
  return {
    preset: isPreset(known) ? known : "custom",
    shade50: ramp[50],
    shade100: ramp[100],
    shade200: ramp[200],
    shade300: ramp[300],
    shade400: ramp[400],
    shade500: ramp[500],
    shade600: ramp[600],
    shade700: ramp[700],
    shade800: ramp[800],
    shade900: ramp[900],
    shade950: ramp[950],
  };
}

export function isPreset(scheme: string): scheme is ColorPreset {
  return (colorPresets as readonly string[]).includes(scheme);
}
