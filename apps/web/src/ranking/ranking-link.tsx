import { Link } from 'react-router';
import type { VacancyDto } from '../api/types.js';
import { useHasRole } from '../session/session.js';

/** From the vacancy to its ranking, for whoever may see it once there is something to rank. */
export function RankingLink({ vacancy: { id, onPanel, interviewsOpen, interviewsScored } }: { vacancy: VacancyDto }) {
  const sees = useHasRole('hr', 'agency_head', 'agency_administrator', 'assessor', 'administrator') || onPanel;
  if (!sees || interviewsScored === 0) return null;
  return (
    <p>
      <Link to={`/vacancies/${id}/ranking`}>Ranking of the candidates</Link>
      {interviewsOpen > 0 && ', once every interview is scored'}
    </p>
  );
}
