import { Link, useParams, useSearchParams } from 'react-router';
import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { PipelineDto, VacancyDto } from '../api/types.js';
import { Funnel, StateTag } from '../cases/index.js';
import { ImportLink } from '../service-history/import-link.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { useVacancy } from '../vacancies/queries.js';
import '../vacancies/vacancies.css';
import { OfficerRows } from './officer-rows.js';
import './pipeline.css';
import { RemainsToDecide } from './remains-to-decide.js';

type State =
  | 'expressed'
  | 'awaiting_history'
  | 'eligible'
  | 'ranked'
  | 'offered'
  | 'appointed'
  | 'not_selected'
  | 'ineligible'
  | 'withdrawn'
  | 'released';

/** HR's view of everybody who is interested in a vacancy: how many in each state, and every officer. */
export function PipelinePage() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const state = (params.get('state') as State | null) ?? undefined;
  const vacancy = useVacancy(id);
  const pipeline = usePages(['vacancies', id, 'pipeline', state ?? 'all'], (cursor) =>
    answer(api.GET('/api/vacancies/{id}/pipeline', { params: { path: { id }, query: { state, cursor } } })),
  );
  const counts = pipeline.data?.pages[0]?.counts;
  const name = vacancy.data?.title;
  return (
    <Page
      title={name ? `Pipeline: ${name}` : 'Pipeline'}
      up={{ to: `/vacancies/${id}`, label: name ?? 'Vacancy' }}
      aside={vacancy.data && <StateTag state={vacancy.data.state} label={vacancy.data.stateLabel} />}
    >
      {vacancy.data && <RemainsToDecide vacancy={vacancy.data} />}
      {counts && <Stages counts={counts} current={state} />}
      <section aria-labelledby="officers">
        <h2 id="officers">{headingOf(counts, state)}</h2>
        {state && (
          <p>
            <Link to="?">Show the officers of every state</Link>
          </p>
        )}
        <Pager query={pipeline} what="officers" empty={emptyText(vacancy.data, state)}>
          {(items) => <OfficerRows items={items} />}
        </Pager>
        <ImportLink />
      </section>
    </Page>
  );
}

function Stages({ counts, current }: { counts: PipelineDto['counts']; current: string | undefined }) {
  const stages = counts.map(({ state, label, count }) => ({
    label,
    count,
    to: state === current ? '?' : `?state=${state}`,
    current: state === current,
  }));
  return (
    <section className="pipeline-stages" aria-labelledby="stages">
      <h2 id="stages">Officers by state</h2>
      <Funnel label="Officers by state" stages={stages} />
      <p className="soft">Choose a state to see its officers alone.</p>
    </section>
  );
}

const headingOf = (counts: PipelineDto['counts'] | undefined, state: string | undefined): string => {
  const label = counts?.find((count) => count.state === state)?.label;
  return label ? `Officers: ${label.charAt(0).toLowerCase()}${label.slice(1)}` : 'Officers';
};

function emptyText(vacancy: VacancyDto | undefined, state: string | undefined): string {
  if (state) return 'No officer is in this state.';
  if (vacancy?.state === 'draft') return 'The vacancy is not posted yet, so nobody can have expressed interest.';
  if (vacancy?.state === 'posted')
    return 'Nobody has expressed interest yet. Every sworn officer was told when it was posted.';
  return 'Nobody expressed interest.';
}
