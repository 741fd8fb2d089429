import { Link } from 'react-router';
import type { OfferDto, SelectionPageDto, VacancyDto } from '../api/types.js';
import { VacancyActions } from '../vacancies/vacancy-actions.js';
import { Day } from '../time/times.js';
import { useNow } from '../time/now.js';
import { useAssignment } from './selection-calls.js';

interface FilledProps {
  vacancy: VacancyDto;
  selection: SelectionPageDto;
  offers: OfferDto[];
}

/** Who took the post; and where the assignment did not come about, the way back to the alternates. */
export function Filled({ vacancy, selection: { selections }, offers }: FilledProps) {
  const offer = offers.find(({ state }) => state === 'accepted');
  const [latest] = selections;
  if (!offer?.assignmentId || !latest) return null;
  return (
    <>
      <p>
        <b>{offer.officerName}</b> accepted and comes to {offer.campusName} on <Day on={offer.startsOn} format="long" />
        .
      </p>
      <div className="next-step__ways">
        <Link className="usa-button" to={`/assignments/${offer.assignmentId}`}>
          Open the assignment
        </Link>
      </div>
      <WayBack vacancy={vacancy} assignmentId={offer.assignmentId} alternatesUntil={latest.alternatesUntil} />
    </>
  );
}

interface WayBackProps {
  vacancy: VacancyDto;
  assignmentId: string;
  alternatesUntil: string;
}

function WayBack({ vacancy, assignmentId, alternatesUntil }: WayBackProps) {
  const assignment = useAssignment(assignmentId);
  const now = useNow();
  if (assignment.data?.state !== 'cancelled') return null;
  if (new Date(alternatesUntil) <= now)
    return <p>The assignment was cancelled, and the time of the alternates is over. Begin a new vacancy.</p>;
  return (
    <>
      <p>The assignment was cancelled before it began. The alternates can still be called on.</p>
      <VacancyActions vacancy={vacancy} only={['reopen']} />
    </>
  );
}
