interface BarProps {
  part: number;
  /** What the whole width stands for. */
  most: number;
}

/** How much of the most, as a bar; the words beside it say the same, it is for the eye alone. */
export const Bar = ({ part, most }: BarProps) => (
  <svg className="incident-bar" width="100%" height="14" aria-hidden="true" focusable="false">
    <rect className="incident-bar__all" width="100%" height="14" rx="3" />
    <rect
      className="incident-bar__part"
      width={`${most > 0 ? Math.max(1, (part / most) * 100) : 0}%`}
      height="14"
      rx="3"
    />
  </svg>
);
