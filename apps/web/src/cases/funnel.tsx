import { Link } from 'react-router';

export interface FunnelStage {
  label: string;
  count: number;
  /** Where the entry leads, such as the list of this state alone. */
  to?: string;
  /** The one whose list is shown. */
  current?: boolean;
}

/** How many are in each state, as bars of one scale with their numbers beside them. */
export function Funnel({ stages, label }: { stages: FunnelStage[]; label: string }) {
  const most = Math.max(1, ...stages.map(({ count }) => count));
  return (
    <ul className="funnel" aria-label={label}>
      {stages.map(({ label, count, to, current }) => (
        <li key={label} className={current ? 'funnel__stage funnel__stage--current' : 'funnel__stage'}>
          <span className="funnel__label">
            {to ? (
              <Link to={to} aria-current={current ? 'true' : undefined}>
                {label}
              </Link>
            ) : (
              label
            )}
          </span>
          <svg className="funnel__bar" aria-hidden="true" focusable="false" width="100%" height="20">
            <rect className="funnel__track" width="100%" height="20" rx="3" />
            {count > 0 && (
              <rect className="funnel__fill" width={`${Math.max(1, (count / most) * 100)}%`} height="20" rx="3" />
            )}
          </svg>
          <span className="funnel__count">{count.toLocaleString('en-US')}</span>
        </li>
      ))}
    </ul>
  );
}
