import type { InterviewDto } from '../api/types.js';
import { type Mark, standings } from './answers.js';

const signs: Record<Mark, string> = { yes: '✓', no: '✕', open: '?', none: '–' };

/** Everybody who is needed, with whether they come or have handed in; each mark is said in words as well. */
export const WhoComes = ({ interview }: { interview: InterviewDto }) => (
  <ul className="who-comes" aria-label={`Who is needed: ${interview.officer.name}`}>
    {standings(interview).map(({ name, what, says, mark, reason }) => (
      <li key={`${name} ${what}`} className={`who-comes__one who-comes__one--${mark}`}>
        <span className="who-comes__mark" aria-hidden="true">
          {signs[mark]}
        </span>
        <span>
          <b>{name}</b>, {what.toLowerCase()}
          <span className="who-comes__says">
            {says}
            {reason && <>: “{reason}”</>}
          </span>
        </span>
      </li>
    ))}
  </ul>
);
