import type { DiagramEntity } from "#domain/diagram/model.ts";
import { plainText, textWidth } from "#domain/diagram/text.ts";

/** Fonts and distances that layout and drawing share, in CSS pixels. */
export const measures = {
  headerHeight: 32,
  rowHeight: 24,
  /** Below the last row. */
  foot: 6,
  minWidth: 160,
  maxWidth: 320,
  padding: 12,
  /** The column of key and link icons. */
  icon: 18,
  /** Between a name and its type. */
  gap: 20,
  /** Around the whole drawing. */
  margin: 24,
} as const;

export const fonts = {
  /** Larger than its 14 pixels, because it is bold. */
  header: { size: 15.4, mono: false },
  name: { size: 13, mono: false },
  type: { size: 12, mono: true },
} as const;

/** The longest that a type may grow before it is clipped. */
export const maxTypeWidth = 130;

export function boxSize(entity: DiagramEntity): { readonly width: number; readonly height: number } {
  const { headerHeight, rowHeight, foot, minWidth, maxWidth, padding, icon, gap } = measures;
  const header = textWidth(plainText(entity.name), fonts.header) + 2 * padding;
  const rows = entity.rows.map(({ name, type }) => {
    const typeWidth = Math.min(maxTypeWidth, textWidth(`${plainText(type)}?`, fonts.type));
    return padding + icon + textWidth(plainText(name), fonts.name) + gap + typeWidth + padding;
  });
  const wanted = Math.ceil(Math.max(minWidth, header, ...rows));
  return { width: Math.min(maxWidth, wanted), height: headerHeight + entity.rows.length * rowHeight + foot };
}

/** The middle of a row, from the box's upper edge. */
export function rowMiddle(row: number): number {
  return measures.headerHeight + row * measures.rowHeight + measures.rowHeight / 2;
}

/** Where lines meet a box, from its upper edge: ends of different meaning must not lie on each other. */
export const meetingPoints = {
  /** A many-to-many, at the header. */
  link: measures.headerHeight * 0.3,
  /** A reference that may be empty. */
  "zero-or-one": measures.headerHeight * 0.75,
  /** A reference that is always there: the id's row. */
  one: rowMiddle(0),
} as const;
