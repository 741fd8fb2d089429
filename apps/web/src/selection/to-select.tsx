import type { VacancyDto } from '../api/types.js';
import { useProgram } from '../session/session.js';
import { dayOf } from '../time/day.js';
import { useNow } from '../time/now.js';
import { Loaded } from '../shell/loaded.js';
import { FinalistsForm } from './finalists-form.js';
import { SelectForm } from './select-form.js';
import { usePolicies } from './selection-calls.js';
import { sensibleDays } from './sensible-days.js';
import { canBecomeFinalist, canBeSelected, type Standing } from './standing.js';

/** For HR while nobody is selected: the form of the selection, and below it the way to ask about more candidates. */
export function ToSelect({ vacancy, candidates }: { vacancy: VacancyDto; candidates: Standing[] }) {
  const may = (wanted: string) => vacancy.allowedActions.some(({ action }) => action === wanted);
  const ready = candidates.filter(canBeSelected);
  const more = candidates.filter(canBecomeFinalist);
  return (
    <>
      {may('select') && ready.length > 0 && (
        <section className="section" aria-labelledby="select">
          <h2 id="select">Select</h2>
          <Form vacancy={vacancy} candidates={ready} />
        </section>
      )}
      {may('name-finalists') && more.length > 0 && (
        <section className="section" aria-labelledby="more">
          <h2 id="more">Ask the school about more finalists</h2>
          <FinalistsForm vacancy={vacancy} candidates={more} />
        </section>
      )}
    </>
  );
}

function Form({ vacancy, candidates }: { vacancy: VacancyDto; candidates: Standing[] }) {
  const { timeZone } = useProgram();
  const now = useNow();
  const policies = usePolicies();
  return (
    <Loaded query={policies} what="the policies">
      {(all) => {
        const days = all.find(({ key }) => key === 'hiring.offer-answer-days')!.value;
        const proposed = sensibleDays(dayOf(now, timeZone), days);
        return <SelectForm vacancy={vacancy} candidates={candidates} days={proposed} businessDaysToAnswer={days} />;
      }}
    </Loaded>
  );
}
