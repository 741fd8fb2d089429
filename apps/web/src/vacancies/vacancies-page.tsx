import { Label, Select } from '@trussworks/react-uswds';
import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { kitReaders } from '../interview-kit/kit-calls.js';
import { FairHiringLink } from '../fair-hiring/fair-hiring-link.js';
import { useHasRole } from '../session/session.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { NewVacancy } from './new-vacancy.js';
import { type VacancyState, vacancyStates } from './states.js';
import { VacancyItem } from './vacancy-item.js';
import './vacancies.css';

/** Every vacancy that the person may see, newest first. */
export function VacanciesPage() {
  const isHr = useHasRole('hr');
  const readsKits = useHasRole(...kitReaders);
  const seesDrafts = useHasRole('hr', 'agency_administrator');
  const [params, setParams] = useSearchParams();
  const choices = vacancyStates.filter(({ state }) => seesDrafts || state !== 'draft');
  const state = choices.find((choice) => choice.state === params.get('state'))?.state;
  const vacancies = usePages(['vacancies', 'list', state ?? 'all'], (cursor) =>
    answer(api.GET('/api/vacancies', { params: { query: { state, cursor } } })),
  );
  return (
    <Page
      title="Vacancies"
      lead="Posts for school resource officers. Whoever wants one says so in person: it is voluntary."
      aside={
        <>
          {readsKits && <Link to="/interview-kits">Interview kits</Link>}
          {isHr && <NewVacancy />}
        </>
      }
    >
      <div className="filter">
        <Label htmlFor="state">Show</Label>
        <Select
          id="state"
          name="state"
          value={state ?? ''}
          onChange={({ target }) => setParams(target.value ? { state: target.value } : {})}
        >
          <option value="">All vacancies</option>
          {choices.map((choice) => (
            <option key={choice.state} value={choice.state}>
              {choice.label}
            </option>
          ))}
        </Select>
      </div>
      <Pager query={vacancies} what="vacancies" empty={emptyText(state, isHr)}>
        {(items) => (
          <ul className="vacancy-list">
            {items.map((vacancy) => (
              <VacancyItem key={vacancy.id} vacancy={vacancy} />
            ))}
          </ul>
        )}
      </Pager>
      <FairHiringLink />
    </Page>
  );
}

function emptyText(state: VacancyState | undefined, isHr: boolean): string {
  if (state) return 'No vacancy is in this state. Choose “All vacancies” to see the others.';
  return isHr
    ? 'There is no vacancy yet. Begin one with “New vacancy”: you choose the campus, fill in the rest in steps, and post it when it is ready.'
    : 'No vacancy has been posted yet. When one is, every sworn officer is told here and by e-mail.';
}
