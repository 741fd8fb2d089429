import { Button } from '@trussworks/react-uswds';
import type { FormState } from '../../forms/index.js';
import { dayText, isDay } from '../../time/day.js';

interface Change<Values> {
  name: keyof Values & string;
  now: Values[keyof Values];
}

/** The fields that somebody else saved differently since the step was opened, where what is typed is not the same. */
export function changesBetween<Values extends object>(opened: Values, seen: Values, typed: Values): Change<Values>[] {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return (Object.keys(seen) as (keyof Values & string)[])
    .filter((name) => !same(seen[name], opened[name]) && !same(seen[name], typed[name]))
    .map((name) => ({ name, now: seen[name] }));
}

const names: Record<string, string> = {
  campusId: 'Campus',
  schedule: 'Schedule',
  advisorDuties: 'Duties as advisor',
  educatorDuties: 'Duties as educator',
  lawEnforcerDuties: 'Duties as law enforcer',
  minimumServiceYears: 'Years of service',
  requirements: 'Other requirements',
  documentsAsked: 'Documents asked for',
  opensOn: 'Opening day',
  closesOn: 'Closing day',
};

interface ChangedMeanwhileProps<Values> {
  form: FormState<Values>;
  changes: Change<Values>[];
}

/** After a conflict: what is saved now, beside what was typed, to take either. */
export function ChangedMeanwhile<Values>({ form, changes }: ChangedMeanwhileProps<Values>) {
  if (changes.length === 0) return null;
  return (
    <section className="meanwhile" aria-label="What is saved now">
      <h3>What is saved now</h3>
      <p>The fields below still hold what you typed. If you save, it takes the place of what is saved now.</p>
      <dl>
        {changes.map(({ name, now }) => (
          <div key={name} className="meanwhile__change">
            <dt>{names[name] ?? name}</dt>
            <dd>
              <p className="kept-lines">{inWords(name, now)}</p>
              <Button type="button" outline onClick={() => form.set(name, now)}>
                Take this in place of mine<span className="usa-sr-only">: {names[name] ?? name}</span>
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function inWords(name: string, value: unknown): string {
  if (name === 'campusId') return 'Another campus was chosen.';
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return isDay(text) ? dayText(text, 'long') : text || 'Nothing';
}
