import { contrast, isHex } from "#domain/personalization/colour.ts";
import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import { darkSurface, lightSurface, presetColors, type Ramp, rampOf } from "#domain/personalization/ramp.ts";
import { isPreset } from "#domain/personalization/theme.ts";

export interface PreviewProps {
  readonly name: string;
  readonly tagline: string;
  /** A preset's name or "custom". */
  readonly palette: string;
  readonly hex: string;
}

/** What the application will look like, light and dark. Decoration, with the contrasts in words. */
export function Preview({ name, tagline, palette, hex }: PreviewProps): JSX.Element {
  const { colour, unreadable } = colourOf(palette, hex);
  const ramp = rampOf(colour);
  const light = contrast(ramp[700], lightSurface).toFixed(1);
  const dark = contrast(ramp[400], darkSurface).toFixed(1);
  return (
    <figure class="preview">
      <div class="preview-pictures">
        <Picture name={name} tagline={tagline} colours={lightColours(ramp)} />
        <Picture name={name} tagline={tagline} colours={darkColours(ramp)} />
      </div>
      <figcaption class="subtle" safe>
        {`${unreadable ? "“Own colour” is not a colour yet, so this shows the default. " : ""}Contrast of text in this colour: ${light} : 1 on light, ${dark} : 1 on dark. Accessibility asks for 4.5 : 1 at least.`}
      </figcaption>
    </figure>
  );
}

function colourOf(palette: string, hex: string): { readonly colour: string; readonly unreadable: boolean } {
  if (isPreset(palette)) return { colour: presetColors[palette], unreadable: false };
  const typed = hex.trim();
  if (isHex(typed)) return { colour: typed, unreadable: false };
  return { colour: presetColors[defaultPreset], unreadable: true };
}

const defaultPreset = isPreset(defaultPersonalization.colorScheme) ? defaultPersonalization.colorScheme : "ocean";

interface Colours {
  readonly page: string;
  readonly card: string;
  readonly line: string;
  readonly ink: string;
  readonly faint: string;
  readonly brand: string;
  readonly onBrand: string;
  readonly link: string;
  readonly soft: string;
}

function lightColours(ramp: Ramp): Colours {
  const plain = { page: "#f8fafc", card: lightSurface, line: "#e2e8f0", ink: "#0f172a", faint: "#94a3b8" };
  return { ...plain, brand: ramp[600], onBrand: "#ffffff", link: ramp[700], soft: ramp[50] };
}

function darkColours(ramp: Ramp): Colours {
  const plain = { page: darkSurface, card: "#111827", line: "#1f2937", ink: "#f1f5f9", faint: "#64748b" };
  return { ...plain, brand: ramp[600], onBrand: "#ffffff", link: ramp[400], soft: ramp[950] };
}

const rows = [0, 1, 2] as const;

/** Positions and colours are attributes: the policy allows no style. */
function Picture({
  name,
  tagline,
  colours,
}: Pick<PreviewProps, "name" | "tagline"> & { colours: Colours }): JSX.Element {
  const { page, card, line, ink, faint, brand, onBrand, link, soft } = colours;
  return (
    <svg
      viewBox="0 0 320 196"
      width="320"
      height="196"
      aria-hidden="true"
      focusable="false"
      font-family="system-ui, sans-serif"
    >
      <rect x="0.5" y="0.5" width="319" height="195" rx="6" fill={page} stroke={line} />
      <path d="M1 6.5a6 6 0 0 1 6-6h306a6 6 0 0 1 6 6V36H1z" fill={card} />
      <path d="M1 36.5h318" stroke={line} />
      <rect x="12" y="10" width="16" height="16" rx="4" fill={brand} />
      <text x="36" y="23" font-size="12" font-weight="600" fill={ink} safe>
        {shortened(name, 24)}
      </text>
      <rect x="232" y="14" width="28" height="8" rx="4" fill={faint} />
      <rect x="268" y="14" width="40" height="8" rx="4" fill={link} />
      <text x="12" y="58" font-size="10" fill={ink} safe>
        {shortened(tagline, 50)}
      </text>
      <rect x="12" y="70" width="296" height="114" rx="5" fill={card} stroke={line} />
      <rect x="240" y="78" width="58" height="20" rx="4" fill={brand} />
      <text x="269" y="92" font-size="10" font-weight="600" text-anchor="middle" fill={onBrand}>
        New
      </text>
      <rect x="22" y="84" width="70" height="8" rx="4" fill={ink} />
      {rows.map((row) => (
        <g>
          <path d={`M12 ${106.5 + row * 26}h296`} stroke={line} />
          <rect x="22" y={String(116 + row * 26)} width={String(84 - row * 14)} height="7" rx="3.5" fill={link} />
          <rect x="136" y={String(116 + row * 26)} width="60" height="7" rx="3.5" fill={faint} />
          <rect x="242" y={String(112 + row * 26)} width="54" height="15" rx="7.5" fill={soft} />
          <rect x="252" y={String(117 + row * 26)} width="34" height="5" rx="2.5" fill={link} />
        </g>
      ))}
    </svg>
  );
}

function shortened(text: string, most: number): string {
  const letters = [...text.trim()];
  return letters.length <= most ? letters.join("") : `${letters.slice(0, most - 1).join("")}…`;
}
