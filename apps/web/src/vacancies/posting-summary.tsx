import { Link } from 'react-router';
import type { UnitPostingDto, VacancyDto } from '../api/types.js';
import { Loaded } from '../shell/loaded.js';
import { counted } from '../time/due.js';
import { usePostings } from './queries.js';

/** How far the notice has come through the agency: one field for each unit, and which are still missing. */
export function PostingSummary({ vacancy }: { vacancy: VacancyDto }) {
  const postings = usePostings(vacancy.id);
  return (
    <section className="side-card" aria-labelledby="postings">
      <h2 id="postings">Posted in the units</h2>
      <Loaded query={postings} what="the posting record">
        {(all) => <Summary postings={all} isOpen={vacancy.state === 'posted'} />}
      </Loaded>
      <p>
        <Link to={`/vacancies/${vacancy.id}/postings`}>Open the posting record</Link>
      </p>
    </section>
  );
}

function Summary({ postings, isOpen }: { postings: UnitPostingDto[]; isOpen: boolean }) {
  const missing = postings.filter(({ state }) => state !== 'confirmed');
  return (
    <>
      <p className="posting-count">
        <b>
          {postings.length - missing.length} of {counted(postings.length, 'unit')}
        </b>{' '}
        confirmed
      </p>
      <UnitBar postings={postings} />
      {missing.length > 0 && (
        <>
          <p className="posting-missing">{isOpen ? 'Still missing:' : 'Never confirmed:'}</p>
          <ul className="usa-list">
            {missing.map(({ id, unit, contactName }) => (
              <li key={id}>
                {unit} <span className="soft">({contactName ?? 'no contact named, HR does it'})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The words beside it say the same; it is for the eye alone. */
export function UnitBar({ postings }: { postings: UnitPostingDto[] }) {
  const ordered = postings.toSorted((a, b) => Number(b.state === 'confirmed') - Number(a.state === 'confirmed'));
  const width = 100 / Math.max(1, ordered.length);
  return (
    <svg className="unit-bar" width="100%" height="16" aria-hidden="true" focusable="false">
      {ordered.map(({ id, state }, index) => (
        <rect
          key={id}
          className={state === 'confirmed' ? 'unit-bar__posted' : 'unit-bar__missing'}
          x={`${index * width}%`}
          width={`${width - 1.5}%`}
          height="16"
          rx="3"
        />
      ))}
    </svg>
  );
}
