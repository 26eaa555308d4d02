interface Palette {
  readonly canvas: string;
  readonly surface: string;
  readonly head: string;
  readonly edge: string;
  readonly ink: string;
  readonly subtle: string;
  readonly accent: string;
}

// Every text has a contrast of at least 4.5 on its ground, every line of 3.
const light: Palette = {
  canvas: "#fcfcfd",
  surface: "#ffffff",
  head: "#eef1f7",
  edge: "#8a94a6",
  ink: "#1b2230",
  subtle: "#556075",
  accent: "#2c5bc7",
};
const dark: Palette = {
  canvas: "#12151b",
  surface: "#1a1f28",
  head: "#272e3b",
  edge: "#737f95",
  ink: "#eef1f6",
  subtle: "#a9b3c5",
  accent: "#8db0ff",
};

/** Colours are written out, not as custom properties, which viewers outside browsers (librsvg) show as black. */
function coloured({ canvas, surface, head, edge, ink, subtle, accent }: Palette): string {
  return [
    `.canvas,.ring{fill:${canvas}}`,
    `.box{fill:${surface};stroke:${edge}}`,
    `.header{fill:${head}}`,
    `.name,.field{fill:${ink}}`,
    `.optional,.type{fill:${subtle}}`,
    `.key{fill:${accent};stroke:${accent}}`,
    ".hollow{fill:none}",
    `.link{stroke:${accent}}`,
    `.line{stroke:${edge}}`,
    `.end,.ring{stroke:${ink}}`,
    `.relation:hover .line{stroke:${accent}}`,
  ].join("\n");
}

/** The drawing's own style sheet: fonts, strokes, and the two palettes. */
export const diagramStyle = [
  "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}",
  ".name{font-size:14px;font-weight:600}",
  ".field{font-size:13px}",
  ".type{font-family:ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace;font-size:12px;text-anchor:end}",
  ".link{fill:none;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}",
  ".line{fill:none;stroke-width:1.5}",
  ".end{fill:none;stroke-width:1.25}",
  ".ring{stroke-width:1.25}",
  ".hit{fill:none;stroke:none;stroke-width:10;pointer-events:stroke}",
  coloured(light),
  `@media (prefers-color-scheme:dark){\n${coloured(dark)}\n}`,
].join("\n");
