/** Line icons of 16 by 16, drawn with the text's colour. Decoration: the words beside them (or an aria-label) say what they mean. */
const drawings = {
  mark: "M8 1.5 14 5v6l-6 3.5L2 11V5zM8 1.5V8m6-3L8 8 2 5m6 3v6.5",
  user: "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14c.6-2.6 2.8-4 5.5-4s4.9 1.4 5.5 4",
  sun: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13",
  moon: "M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z",
  contrast: "M8 1.5a6.5 6.5 0 1 0 0 13zM8 1.5a6.5 6.5 0 0 1 0 13",
  check: "m3 8.5 3.5 3.5L13 4.5",
  cross: "m4 4 8 8M12 4l-8 8",
  warning: "M8 2 15 14H1zM8 6.5v3.5M8 12v.1",
  info: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 7v4.5M8 4.7v.1",
  clock: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 4.5V8l2.5 1.5",
  dot: "M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
  circle: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z",
  running: "M8 1.5a6.5 6.5 0 1 1-6.5 6.5",
  skip: "M3 8h10",
  download: "M8 2v8m-3.5-3.5L8 10l3.5-3.5M2.5 13.5h11",
  upload: "M8 10V2M4.5 5.5 8 2l3.5 3.5M2.5 13.5h11",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  trash: "M2.5 4h11M6 4V2.5h4V4m-6 0 .7 9.5h6.6L12 4M6.5 6.5v4.5M9.5 6.5v4.5",
  pencil: "m2.5 13.5.7-3L11 2.7l2.3 2.3-7.8 7.8z",
  undo: "M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6",
  redo: "m10.5 3 3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4",
  up: "M8 13V3M4 7l4-4 4 4",
  down: "M8 3v10M4 9l4 4 4-4",
  copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
  search: "M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2zM10.6 10.6 14 14",
  file: "M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3",
  folder: "M1.5 13V3h4.5l1.5 2h7v8z",
  table: "M2 2.5h12v11H2zM2 6h12M6.5 6v7.5",
  link: "M6.5 9.5 9.5 6.5M7 4.5l1.7-1.7a2.6 2.6 0 0 1 3.7 3.7L10.7 8.2M9 11.5l-1.7 1.7a2.6 2.6 0 0 1-3.7-3.7L5.3 7.8",
  key: "M5 7.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM7.2 8.3 13.5 2M11 4.5l2 2",
  external: "M6.5 3h-4v10.5h10.5v-4M9.5 2H14v4.5M14 2 7.5 8.5",
  refresh: "M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.5 1.5V4.5h-3",
  stop: "M3.5 3.5h9v9h-9z",
  play: "M4.5 2.5 13 8l-8.5 5.5z",
  arrow: "M3 8h10M9 4l4 4-4 4",
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, class: className = "" }: { name: IconName; class?: string }): JSX.Element {
  return (
    <svg
      class={`icon icon-${name} ${className}`.trim()}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
