import { Link } from 'react-router';
import type { RecommendationDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { useRecommendationsOf } from './recommendation-calls.js';
import './recommendations.css';

/** Finalists with what the school says of each. */
export const Finalists = ({ finalists }: { finalists: RecommendationDto[] }) => (
  <ul className="finalists">
    {finalists.map(({ id, officerName, state, stateLabel }) => (
      <li key={id} className="finalists__one">
        <Link to={`/recommendations/${id}`}>{officerName}</Link>
        <StateTag state={state} label={stateLabel} />
      </li>
    ))}
  </ul>
);

/** The way to the other finalists of the same vacancy; nothing where there is none. */
export function OtherFinalists({ recommendation: { id, vacancyId } }: { recommendation: RecommendationDto }) {
  const query = useRecommendationsOf(vacancyId);
  const others = query.data?.filter((other) => other.id !== id) ?? [];
  if (others.length === 0) return null;
  return (
    <section className="section" aria-labelledby="others">
      <h2 id="others">The other finalists</h2>
      <Finalists finalists={others} />
    </section>
  );
}
