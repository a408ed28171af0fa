/** The site's mark: one rung with its − and + ends. Decorative. */
export function RungMark() {
  return (
    <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="26" height="12" rx="6" fill="var(--bar)" />
      <circle cx="7" cy="7" r="6" fill="var(--oppose)" />
      <circle cx="21" cy="7" r="6" fill="var(--support)" />
      <path
        d="M4.2 7h5.6M18.2 7h5.6M21 4.2v5.6"
        stroke="var(--on-stance)"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}
