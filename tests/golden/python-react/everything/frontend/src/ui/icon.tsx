/** Outlines on a 24 px grid. Icons are decoration: whatever they mean is also said in words. */
const paths = {
  add: 'M12 5v14M5 12h14',
  back: 'M15 5l-7 7 7 7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  contrast: 'M12 21a9 9 0 110-18 9 9 0 010 18zM12 3v18M12 8h6.5M12 12h9M12 16h6.5',
  columns: 'M4 5h16v14H4zM10 5v14M15 5v14',
  down: 'M6 9l6 6 6-6',
  download: 'M12 4v11m-5-5l5 5 5-5M5 20h14',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  filter: 'M4 6h16M7 12h10M10 18h4',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  moon: 'M20 14.5A8.5 8.5 0 019.5 4 8.5 8.5 0 1020 14.5z',
  next: 'M9 5l7 7-7 7',
  restore: 'M4 5v5h5M4.6 10a8 8 0 111 7',
  run: 'M7 5l12 7-12 7z',
  search: 'M11 18a7 7 0 110-14 7 7 0 010 14zM16.5 16.5L21 21',
  sortDown: 'M12 5v14m-5-5l5 5 5-5',
  sortUp: 'M12 19V5m-5 5l5-5 5 5',
  sun: 'M12 16a4 4 0 100-8 4 4 0 000 8zM12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6L7 7m10 10l1.4 1.4M5.6 18.4L7 17M17 7l1.4-1.4',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  user: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-4 3.6-6.5 8-6.5s8 2.5 8 6.5',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, className = 'size-4' }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      <path d={paths[name]} />
    </svg>
  );
}
