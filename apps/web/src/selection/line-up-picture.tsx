import { Link } from 'react-router';
import { Due, Moment } from '../time/times.js';
import type { Became, NamedOfficer } from './line-up.js';

/** Selected, first alternate, second alternate: a chain with what became of each. */
export const LineUpPicture = ({ named, label }: { named: NamedOfficer[]; label: string }) => (
  <ol className="line-up" aria-label={label}>
    {named.map((one) => (
      <li key={one.expressionId} className={`line-up__one line-up__one--${one.became}`}>
        <Mark became={one.became} />
        <span className="line-up__place">{one.place === 0 ? 'Selected' : `Alternate ${one.place}`}</span>
        <span className="line-up__name">
          {one.offer ? <Link to={`/offers/${one.offer.id}`}>{one.officerName}</Link> : one.officerName}
        </span>
        <span className="line-up__became">
          <What one={one} />
        </span>
      </li>
    ))}
  </ol>
);

const words: Record<Became, string> = {
  open: 'Has to answer',
  accepted: 'Accepted',
  declined: 'Declined',
  lapsed: 'Did not answer in time',
  withdrawn: 'Offer withdrawn',
  approval: 'Waits for the approval',
  next: 'Is asked next',
  in_line: 'Is asked after that',
  out: 'Not in the process any more',
  not_asked: 'Was not asked',
};

function What({ one: { became, offer } }: { one: NamedOfficer }) {
  if (offer && became === 'open')
    return (
      <>
        Has to answer by <Due at={offer.answerBy} />
      </>
    );
  return (
    <>
      {words[became]}
      {offer?.answeredAt && (
        <>
          , <Moment at={offer.answeredAt} />
        </>
      )}
    </>
  );
}

const taken = 'M5 10.5l3.2 3.2L15 7';
const over = 'M6.5 6.5l7 7M13.5 6.5l-7 7';
const marks: Partial<Record<Became, string>> = {
  accepted: taken,
  declined: over,
  lapsed: over,
  withdrawn: over,
  out: over,
};

/** A tick, a cross, a full or an empty circle; the words beside it say the same. */
const Mark = ({ became }: { became: Became }) => (
  <svg className="line-up__mark" viewBox="0 0 20 20" width="28" height="28" aria-hidden="true" focusable="false">
    <circle cx="10" cy="10" r="8.5" />
    {marks[became] && <path d={marks[became]} />}
    {['open', 'approval'].includes(became) && <circle className="line-up__dot" cx="10" cy="10" r="3.5" />}
  </svg>
);
