import { Link } from 'react-router';
import type { VacancyDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { counted } from '../time/due.js';
import { Day, Due, Moment } from '../time/times.js';

/** One vacancy of the list: what and where, its state, until when, and for HR how it stands. */
export function VacancyItem({ vacancy }: { vacancy: VacancyDto }) {
  const { id, title, state, stateLabel, myExpression } = vacancy;
  return (
    <li className="vacancy-item">
      <div className="vacancy-item__head">
        <h2 className="vacancy-item__title">
          <Link to={`/vacancies/${id}`}>{title}</Link>
        </h2>
        <StateTag state={state} label={stateLabel} />
      </div>
      <p className="vacancy-item__when">
        <When vacancy={vacancy} />
      </p>
      {myExpression && (
        <p className="vacancy-item__mine">
          Your interest: <StateTag state={myExpression.state} label={myExpression.stateLabel} />
        </p>
      )}
      <Standing vacancy={vacancy} />
    </li>
  );
}

function When({ vacancy: { state, closesAt, closesOn, closedAt, filledAt, missing } }: { vacancy: VacancyDto }) {
  if (state === 'draft')
    return (
      <>
        {closesOn ? (
          <>
            To close on <Day on={closesOn} format="short" />.
          </>
        ) : (
          'No closing day yet.'
        )}{' '}
        {missing.length > 0
          ? `${counted(missing.length, 'thing')} missing before it can be posted.`
          : 'Ready to be posted.'}
      </>
    );
  if (state === 'posted' && closesAt)
    return (
      <>
        Closes <Due at={closesAt} closing />
      </>
    );
  if (filledAt)
    return (
      <>
        Filled <Moment at={filledAt} />
      </>
    );
  if (closedAt)
    return (
      <>
        Closed <Due at={closesAt ?? closedAt} />
      </>
    );
  return state === 'cancelled' ? 'Cancelled before it closed' : null;
}

/** The figures that HR goes by; the API gives no counts to others. */
function Standing({ vacancy: { state, counts, units, unitsPending } }: { vacancy: VacancyDto }) {
  if (!counts || state === 'draft') return null;
  const all = counts.interested + counts.eligible + counts.ranked + counts.ineligible + counts.withdrawn;
  return (
    <ul className="standing" aria-label="How it stands">
      <Figure count={all} name={all === 1 ? 'officer in all' : 'officers in all'} />
      <Figure count={counts.interested} name="to decide" />
      <Figure count={counts.eligible} name="eligible" />
      {counts.ranked > 0 && <Figure count={counts.ranked} name="ranked" />}
      {state === 'posted' && units > 0 && (
        <li className={unitsPending > 0 ? 'standing__one standing__one--attention' : 'standing__one'}>
          <b>
            {units - unitsPending} of {units}
          </b>{' '}
          units confirmed
        </li>
      )}
    </ul>
  );
}

const Figure = ({ count, name }: { count: number; name: string }) => (
  <li className="standing__one">
    <b>{count.toLocaleString('en-US')}</b> {name}
  </li>
);
