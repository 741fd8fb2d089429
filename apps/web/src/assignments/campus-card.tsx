import { Link } from 'react-router';
import type { CampusCoverageDto, OfficerOnCampusDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { Progress } from './progress.js';
import { assignmentTone } from './tones.js';
import { When } from './when.js';

/** A campus with whoever serves there or is to. */
export const CampusCard = ({ campus: { name, officers } }: { campus: CampusCoverageDto }) => (
  <li className={officers.length > 0 ? 'campus-card' : 'campus-card campus-card--without'}>
    <h3 className="campus-card__name">{name}</h3>
    {officers.length === 0 ? (
      <p className="campus-card__nobody">No SRO serves here.</p>
    ) : (
      <ul className="campus-card__officers">
        {officers.map((officer) => (
          <Officer key={officer.id} officer={officer} />
        ))}
      </ul>
    )}
  </li>
);

function Officer({ officer }: { officer: OfficerOnCampusDto }) {
  const { id, officerName, state, stateLabel, asked, settled, overdue } = officer;
  return (
    <li>
      <p className="campus-card__officer">
        <Link to={`/assignments/${id}`}>{officerName}</Link>
        <StateTag state={state} label={stateLabel} tone={assignmentTone(state)} />
      </p>
      <p className="campus-card__when">
        <When assignment={officer} />
      </p>
      {settled < asked && (
        <>
          <Progress done={settled} late={overdue} all={asked} />
          <p className="campus-card__asked">
            {settled} of {asked} done for the start
            {overdue > 0 && <b className="campus-card__late">, {overdue} overdue</b>}
          </p>
        </>
      )}
    </li>
  );
}
