/** Where everything of a diagram stands, in CSS pixels from the upper left corner. Plain data, so that it crosses threads. */
export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  /** In the order of the model's entities. */
  readonly boxes: readonly Box[];
  /** In the order of the model's relations; each from `from` to `to`, bends included. */
  readonly lines: readonly Line[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly points: readonly Point[];
}
