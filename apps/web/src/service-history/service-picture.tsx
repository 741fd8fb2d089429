import type { EligibilityDto } from '../api/types.js';
import { dayText } from '../time/day.js';
import { allIsVerified, wholeDayText } from './verdict.js';
import { barOf, dayReaching, type Scale, scaleOf, type Stretch, stretchesInWords, yearMarks } from './scale.js';
import { capital, yearsText } from './length.js';
import './eligibility.css';

/** Service on a line of time up to the closing day: what is verified, and below it all that was entered. */
export function ServicePicture({ eligibility }: { eligibility: EligibilityDto }) {
  const { claimed, verified, closingDay, minimumYears } = eligibility;
  const first = claimed.stretches[0]?.startedOn;
  if (!first) return null;
  const scale = scaleOf(first, closingDay);
  const rows = [
    { name: 'Verified', of: verified, kind: 'verified' },
    ...(allIsVerified(eligibility) ? [] : [{ name: 'As entered', of: claimed, kind: 'claimed' }]),
  ];
  return (
    <figure className="service-picture">
      {rows.map(({ name, of, kind }) => {
        const reached = dayReaching(of.stretches, of.daysNeeded);
        const words = `${name}, up to ${wholeDayText(closingDay)}: ${stretchesInWords(of.stretches, closingDay)}.`;
        return (
          <div key={kind} className="service-picture__row">
            <span className="service-picture__name" aria-hidden="true">
              {name}
            </span>
            <span className="usa-sr-only">{words}</span>
            <Bar kind={kind} stretches={of.stretches} scale={scale} reached={reached} />
          </div>
        );
      })}
      <Years scale={scale} />
      <figcaption className="service-picture__legend">
        <span>{dayText(first)}</span>
        <span>{dayText(closingDay)}</span>
        {rows.some(({ of }) => dayReaching(of.stretches, of.daysNeeded)) && (
          <span className="service-picture__key">
            <svg width="12" height="16" aria-hidden="true" focusable="false">
              <line className="service-picture__reached" x1="6" x2="6" y1="0" y2="16" />
            </svg>
            {capital(yearsText(minimumYears))} done
          </span>
        )}
      </figcaption>
    </figure>
  );
}

interface BarProps {
  kind: string;
  stretches: Stretch[];
  scale: Scale;
  reached: string | null;
}

const Bar = ({ kind, stretches, scale, reached }: BarProps) => (
  <svg className="service-picture__bar" width="100%" height="28" aria-hidden="true" focusable="false">
    <rect className="service-picture__track" y="2" width="100%" height="24" rx="3" />
    {stretches.map((stretch) => {
      const { x, width } = barOf(stretch, scale);
      return (
        <rect
          key={stretch.startedOn}
          className={`service-picture__${kind}`}
          x={`${x}%`}
          y="2"
          width={`${width}%`}
          height="24"
          rx="3"
        />
      );
    })}
    {reached && (
      <line
        className="service-picture__reached"
        x1={`${scale.at(reached)}%`}
        x2={`${scale.at(reached)}%`}
        y1="0"
        y2="28"
      />
    )}
  </svg>
);

const Years = ({ scale }: { scale: Scale }) => (
  <svg className="service-picture__years" width="100%" height="22" aria-hidden="true" focusable="false">
    {yearMarks(scale).map(({ year, x }) => (
      <g key={year}>
        <line x1={`${x}%`} x2={`${x}%`} y1="0" y2="5" />
        <text x={`${x}%`} y="19" textAnchor="middle">
          {year}
        </text>
      </g>
    ))}
  </svg>
);
