import { Link } from 'react-router';
import type { Schemas } from '../api/types.js';
import { useHasRole } from '../session/session.js';
import { Moment } from '../time/times.js';
import type { IncidentDetail } from './incident-calls.js';
import { RelateForm } from './merge-form.js';

/** Reports of the same event, and incidents that belong together with this one. */
export function OtherReports({ incident }: { incident: IncidentDetail }) {
  const mayLink = useHasRole('officer', 'supervisor', 'administrator');
  const { merged, related, mergedInto, mergedIntoNumber } = incident;
  if (!mayLink && merged.length + related.length === 0 && !mergedInto) return null;
  return (
    <section className="section" aria-labelledby="others">
      <h2 id="others">Other reports</h2>
      {mergedInto && (
        <p>
          Goes on as <Link to={`/incidents/${mergedInto}`}>incident {mergedIntoNumber}</Link>.
        </p>
      )}
      <Others title="Of the same event" others={merged} />
      <Others title="Related" others={related} />
      {mayLink && <RelateForm incident={incident} />}
    </section>
  );
}

const Others = ({ title, others }: { title: string; others: Schemas['OtherIncidentDto'][] }) =>
  others.length > 0 && (
    <>
      <h3>{title}</h3>
      <ul>
        {others.map(({ id, number, offenceLabel, stateLabel, happenedAt }) => (
          <li key={id}>
            <Link to={`/incidents/${id}`}>
              {number}: {offenceLabel}
            </Link>
            , <Moment at={happenedAt} /> · {stateLabel}
          </li>
        ))}
      </ul>
    </>
  );
