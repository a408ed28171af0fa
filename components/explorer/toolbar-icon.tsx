const PATHS = {
  undo: "M6.5 3 3 6.5 6.5 10M3.4 6.5h6.1a3.5 3.5 0 0 1 0 7H6.5",
  redo: "M9.5 3 13 6.5 9.5 10M12.6 6.5H6.5a3.5 3.5 0 0 0 0 7h3",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3 14 14",
  share: "M8 9.5V2.5M5 5.2l3-2.9 3 2.9M4.5 7.5H3v6h10v-6h-1.5",
  download: "M8 2.5v7.2M4.8 6.8 8 10l3.2-3.2M3 13.5h10",
  keys: "M2.5 4.5h11v7h-11zM5 7h.01M8 7h.01M11 7h.01M5.5 9.5h5",
  filters: "M2.5 4.5h11M4.5 8h7M6.5 11.5h3",
  less: "M4 8h8",
  more: "M4 8h8M8 4v8",
  close: "m4 4 8 8M12 4l-8 8",
} as const;

export type ToolbarIconName = keyof typeof PATHS;

/** A small line drawing beside or instead of a word; the button it stands in carries the name. */
export function ToolbarIcon({ name }: { name: ToolbarIconName }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
