/** A check, an empty ring or an exclamation mark, for the eye: the state in words stands beside it. */
export function Mark({ look }: { look: 'done' | 'open' | 'overdue' | 'over' }) {
  return (
    <svg
      className={`mark mark--${look}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="12" cy="12" r="10" />
      {look === 'done' && <path d="M7 12.5l3.5 3.5L17 9" />}
      {look === 'overdue' && <path d="M12 6.5v7M12 17v.5" />}
      {look === 'over' && <path d="M8 12h8" />}
    </svg>
  );
}
