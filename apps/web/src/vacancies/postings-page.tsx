import { useParams } from 'react-router';
import type { UnitPostingDto, VacancyDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { counted } from '../time/due.js';
import { PostingItem } from './posting-item.js';
import { UnitBar } from './posting-summary.js';
import { usePostings, useVacancy } from './queries.js';
import './vacancies.css';

/** Where the notice of a vacancy was put up: every unit, with how, when and by whom (standard 23). */
export function PostingsPage() {
  const { id = '' } = useParams();
  const vacancy = useVacancy(id);
  const postings = usePostings(id);
  const name = vacancy.data?.title;
  return (
    <Page
      title={name ? `Posting record: ${name}` : 'Posting record'}
      lead="The notice of a vacancy is posted throughout the agency (standard 23). This is the record of it, unit by unit."
      up={{ to: `/vacancies/${id}`, label: name ?? 'Vacancy' }}
      aside={vacancy.data && <StateTag state={vacancy.data.state} label={vacancy.data.stateLabel} />}
    >
      <Loaded query={postings} what="the posting record">
        {(all) => <Record postings={all} vacancy={vacancy.data} />}
      </Loaded>
    </Page>
  );
}

function Record({ postings, vacancy }: { postings: UnitPostingDto[]; vacancy: VacancyDto | undefined }) {
  if (postings.length === 0)
    return (
      <Empty>
        {vacancy?.state === 'draft'
          ? 'The vacancy is a draft. When it is posted, every unit is asked to put up the notice.'
          : 'There is nothing here for you: a posting is shown to HR and to the person who puts the notice up in the unit.'}
      </Empty>
    );
  const confirmed = postings.filter(({ state }) => state === 'confirmed').length;
  const isOpen = vacancy?.state === 'posted';
  return (
    <>
      {postings.length > 1 && (
        <div className="posting-total">
          <p className="posting-count">
            <b>
              {confirmed} of {counted(postings.length, 'unit')}
            </b>{' '}
            confirmed that the notice is up
          </p>
          <UnitBar postings={postings} />
        </div>
      )}
      {isOpen && (
        <p>
          <a
            className="usa-button usa-button--outline"
            href={`/api/vacancies/${vacancy.id}/notice.pdf`}
            target="_blank"
            rel="noreferrer"
          >
            Print the notice<span className="usa-sr-only"> (PDF, opens in a new tab)</span>
          </a>
        </p>
      )}
      <ul className="postings">
        {postings.map((posting) => (
          <PostingItem key={posting.id} posting={posting} />
        ))}
      </ul>
    </>
  );
}
