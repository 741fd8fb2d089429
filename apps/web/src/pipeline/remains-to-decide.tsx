import type { VacancyDto } from '../api/types.js';
import { WaitsOn } from '../cases/index.js';
import { Due } from '../time/times.js';
import { nextStep } from '../vacancies/next-step.js';
import { VacancyActions } from '../vacancies/vacancy-actions.js';
import { WaysOn } from '../vacancies/ways-on.js';
import { counted } from '../time/due.js';

/** What HR still has to decide, by when, and how it goes on from there. */
export function RemainsToDecide({ vacancy }: { vacancy: VacancyDto }) {
  const { state, counts, closesAt } = vacancy;
  const undecided = counts?.interested ?? 0;
  if (state === 'posted')
    return (
      <section className="next-step" aria-labelledby="next">
        <p className="next-step__over">What remains to decide</p>
        <h2 id="next">{undecided > 0 ? `${counted(undecided, 'officer')} so far` : 'Nothing at the moment'}</h2>
        <p>
          More may come in
          {closesAt && (
            <>
              {' '}
              until <Due at={closesAt} closing />
            </>
          )}
          . You need not wait to verify their service and to decide.
        </p>
      </section>
    );
  const { heading, says } = nextStep(vacancy);
  return (
    <section className="next-step" aria-labelledby="next">
      <p className="next-step__over">{state === 'closed' ? 'What remains to decide' : 'Next step'}</p>
      <h2 id="next">{heading}</h2>
      <p>{says}</p>
      <WaitsOn kind="vacancy" id={vacancy.id} brief />
      <div className="next-step__ways">
        <WaysOn vacancy={vacancy} />
        <VacancyActions vacancy={vacancy} only={state === 'closed' ? ['shortlist', 'repost'] : []} />
      </div>
    </section>
  );
}
