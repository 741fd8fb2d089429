import { counted } from '../time/due.js';
import { severityReach, severityText } from './score-scale.js';
import type { Named, RaterSeverity } from './shapes.js';
import './ranking.css';
import './ranking-figures.css';

interface SeverityPictureProps {
  raters: RaterSeverity[];
  panelists: Named[];
}

/** How far each panelist lies from the panel on the same candidates, the most severe first. */
export function SeverityPicture({ raters, panelists }: SeverityPictureProps) {
  if (raters.length === 0) return null;
  const reach = severityReach(raters.map(({ severity }) => severity));
  const at = (severity: number) => 50 + (severity / reach) * 47;
  const ordered = [...raters].sort((a, b) => (a.severity ?? Infinity) - (b.severity ?? Infinity));
  return (
    <figure className="severity-picture" aria-label="How severe each panelist was">
      <ul className="severity-picture__rows">
        {ordered.map(({ panelistId, severity, candidates }) => (
          <li key={panelistId} className="severity-row">
            <span className="severity-row__name">
              {panelists.find(({ id }) => id === panelistId)?.name ?? 'Panelist'}
            </span>
            <svg className="severity-row__line" width="100%" height="22" aria-hidden="true" focusable="false">
              <rect className="severity-row__track" x="3%" y="9" width="94%" height="4" rx="2" />
              <line className="severity-row__zero" x1="50%" x2="50%" y1="0" y2="22" />
              {severity !== null && (
                <>
                  <line className="severity-row__reach" x1="50%" x2={`${at(severity)}%`} y1="11" y2="11" />
                  <circle className="score-line__mean" cx={`${at(severity)}%`} cy="11" r="6.5" />
                </>
              )}
            </svg>
            <span className="severity-row__words">
              {severityText(severity)}
              <span className="severity-row__of">{counted(candidates, 'candidate')} in common</span>
            </span>
          </li>
        ))}
      </ul>
      <figcaption className="severity-picture__axis">
        <div className="severity-picture__ends">
          <span>
            {reach} point{reach === 1 ? '' : 's'} below: more severe
          </span>
          <span>{reach} above: more lenient</span>
        </div>
      </figcaption>
    </figure>
  );
}
