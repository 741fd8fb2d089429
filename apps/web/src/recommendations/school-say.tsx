import type { VacancyDto } from '../api/types.js';
import { Loaded } from '../shell/loaded.js';
import { counted } from '../time/due.js';
import { Finalists } from './finalists.js';
import { useRecommendationsOf } from './recommendation-calls.js';

/** On the page of a vacancy, for the school: what waits for it, and what it has said. */
export function SchoolSay({ vacancy }: { vacancy: VacancyDto }) {
  const query = useRecommendationsOf(vacancy.id);
  return (
    <section className="side-card" aria-labelledby="school-say">
      <h2 id="school-say">The school’s say</h2>
      <p>{standing(vacancy)}</p>
      <Loaded query={query} what="the finalists">
        {(finalists) => {
          const asked = finalists.filter(({ state }) => state === 'asked').length;
          return finalists.length === 0 ? null : (
            <>
              {asked > 0 && (
                <p>
                  <b>{counted(asked, 'finalist')}</b> {asked === 1 ? 'waits' : 'wait'} for it.
                </p>
              )}
              <Finalists finalists={finalists} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function standing({ state }: VacancyDto): string {
  if (['posted', 'closed'].includes(state))
    return 'Once officers are eligible, an administrator of the school sits on the panel and scores them. Then the school is asked about each finalist.';
  if (['shortlisted', 'interviewing'].includes(state))
    return 'After the interviews the school is asked about each finalist: nobody is selected without it.';
  if (state === 'ranked') return 'HR selects one of the finalists once the school has said what it thinks of them.';
  if (state === 'awaiting_approval')
    return 'HR has selected an officer to whom the school objects. The head of the agency decides, and you are told.';
  if (state === 'offered') return 'HR has selected. The post is offered, and the officer has to answer.';
  if (state === 'filled') return 'The post is filled.';
  return 'The vacancy is over.';
}
