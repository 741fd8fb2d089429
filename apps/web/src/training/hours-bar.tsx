import type { StandingDto } from './training-calls.js';

/** What is verified, waits, is planned and is missing of the hours, as a bar; the words beside it say the same. */
export function HoursBar({ standing: { hours, verified, claimed, planned } }: { standing: StandingDto }) {
  const parts = [
    ['verified', verified],
    ['claimed', claimed],
    ['planned', planned],
  ] as const;
  let from = 0;
  return (
    <svg className="hours-bar" width="100%" height="18" aria-hidden="true" focusable="false">
      <rect className="hours-bar__owed" width="100%" height="18" rx="4" />
      {parts.map(([kind, amount]) => {
        const x = (from / hours) * 100;
        from += amount;
        return (
          amount > 0 && (
            <rect
              key={kind}
              className={`hours-bar__${kind}`}
              x={`${x}%`}
              width={`${(amount / hours) * 100}%`}
              height="18"
              rx="4"
            />
          )
        );
      })}
    </svg>
  );
}

/** What the colours of the bars stand for. */
export const HoursLegend = () => (
  <ul className="hours-legend">
    {[
      ['verified', 'Verified: counts'],
      ['claimed', 'Waits to be verified'],
      ['planned', 'Planned'],
      ['owed', 'Still missing'],
    ].map(([kind, words]) => (
      <li key={kind}>
        <svg width="16" height="16" aria-hidden="true" focusable="false">
          <rect className={`hours-bar__${kind}`} width="16" height="16" rx="3" />
        </svg>
        {words}
      </li>
    ))}
  </ul>
);
