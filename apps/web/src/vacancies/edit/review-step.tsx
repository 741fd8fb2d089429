import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.js';
import type { VacancyDto } from '../../api/types.js';
import { useProgram } from '../../session/session.js';
import { counted } from '../../time/due.js';
import { dayOf } from '../../time/day.js';
import { useNow } from '../../time/now.js';
import { Day } from '../../time/times.js';
import { VacancyActions } from '../vacancy-actions.js';
import { VacancyText } from '../vacancy-text.js';
import { daysAgainst } from './posting-window.js';
import { stepWith } from './steps.js';

/** What is missing, how officers will see it, and the button that posts it. */
export function ReviewStep({ vacancy }: { vacancy: VacancyDto }) {
  const today = dayOf(useNow(), useProgram().timeZone);
  const against = daysAgainst(vacancy, today);
  const open = [...vacancy.missing, ...against];
  return (
    <div className="review">
      {open.length > 0 ? <Missing open={open} /> : <WillHappen vacancy={vacancy} />}
      <div className="review__ways">
        {open.length === 0 && <VacancyActions vacancy={vacancy} only={['post']} />}
        <Link className="usa-button usa-button--outline" to="?step=window">
          Go back
        </Link>
        <Link to={`/vacancies/${vacancy.id}`}>Leave it as a draft for now</Link>
      </div>
      <section aria-labelledby="preview" className="preview">
        <h3 id="preview">As officers will see it</h3>
        <div className="preview__page">
          <p className="preview__title">{vacancy.title}</p>
          {vacancy.closesOn && (
            <p>
              Open until the end of <Day on={vacancy.closesOn} format="long" />
            </p>
          )}
          <VacancyText vacancy={vacancy} level={3} />
        </div>
      </section>
    </div>
  );
}

const Missing = ({ open }: { open: { field: string; message: string }[] }) => (
  <section className="missing" aria-labelledby="missing">
    <h3 id="missing">{open.length === 1 ? 'One thing' : `${open.length} things`} to do before it can be posted</h3>
    <ul className="usa-list">
      {open.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          {message} <Link to={`?step=${stepWith(field).key}`}>Go to {stepWith(field).label.toLowerCase()}</Link>
        </li>
      ))}
    </ul>
  </section>
);

function WillHappen({ vacancy }: { vacancy: VacancyDto }) {
  const units = useQuery({
    queryKey: ['units', 'choices'],
    queryFn: () => answer(api.GET('/api/units', { params: { query: { limit: 100 } } })),
  });
  const sworn = units.data?.items.reduce((sum, unit) => sum + unit.sworn, 0);
  return (
    <section className="ready" aria-labelledby="ready">
      <h3 id="ready">Everything is there. When you post it:</h3>
      <ul className="usa-list">
        <li>
          {sworn === undefined
            ? 'Every sworn officer of the agency'
            : `All ${counted(sworn, 'sworn officer')} of the agency`}{' '}
          are told at once, in Liaison and by e-mail.
        </li>
        <li>
          {units.data ? `Each of the ${counted(units.data.items.length, 'unit')}` : 'Each unit'} is asked to put up the
          printed notice and to confirm it.
        </li>
        {vacancy.closesOn && (
          <li>
            Officers can express interest until the end of <Day on={vacancy.closesOn} format="long" />. Then it closes
            by itself.
          </li>
        )}
        <li>It can no longer be changed, only cancelled.</li>
      </ul>
    </section>
  );
}
