import type { VacancyDto } from '../api/types.js';
import { CheckboxesField, Form, useProblemForm } from '../forms/index.js';
import { counted } from '../time/due.js';
import { useVacancyChanged } from '../vacancies/queries.js';
import { nameFinalists, rank } from './ranking-calls.js';
import { pointsText } from './score-scale.js';
import type { RankedCandidate } from './shapes.js';

interface FinalistsFormProps {
  vacancy: VacancyDto;
  /** In the order of their places. */
  choosable: RankedCandidate[];
  /** The first ones, with which the interviews end: then the best are chosen already. */
  first?: boolean;
}

/** HR chooses the finalists; the school of the vacancy is asked about each. */
export function FinalistsForm({ vacancy, choosable, first = false }: FinalistsFormProps) {
  const changed = useVacancyChanged();
  const name = first ? rank : nameFinalists;
  const form = useProblemForm({
    start: { finalists: first ? bestOf(choosable) : [] },
    check: ({ finalists }) => [
      finalists.length === 0 ? { field: 'finalists', message: 'Choose at least one finalist.' } : null,
    ],
    send: ({ finalists }, key) => name(vacancy, finalists, key),
    onDone(vacancy) {
      changed(vacancy);
      form.reset({ finalists: [] });
    },
    success: `${vacancy.campus.name} is asked about the finalists.`,
  });
  if (choosable.length === 0)
    return (
      <p>
        Nobody can be named: a finalist is a candidate whom an administrator of {vacancy.campus.name} and somebody of
        the agency have scored.
      </p>
    );
  const { length } = form.values.finalists;
  return (
    <Form form={form} submit={length === 0 ? 'Ask the school' : `Ask the school about ${counted(length, 'finalist')}`}>
      <CheckboxesField
        form={form}
        name="finalists"
        label="Finalists"
        hint={
          first
            ? 'The best three are chosen already. Name as many as you may want to select or to have as alternates; you can ask about more later.'
            : 'The school is asked about those whom you choose.'
        }
        choices={choosable.map(({ candidateId, name, rank, mean, tied }) => ({
          value: candidateId,
          label: name,
          description:
            rank === null ? 'Without a place' : `Place ${rank}${tied ? ', tied' : ''}, mean ${pointsText(mean)}`,
        }))}
      />
    </Form>
  );
}

/** The first three of those who can be named, and whoever ties with the third. */
function bestOf(choosable: RankedCandidate[]): string[] {
  const ranked = choosable.filter(({ rank }) => rank !== null);
  const last = ranked[2]?.rank ?? Infinity;
  return ranked.filter(({ rank }) => rank! <= last).map(({ candidateId }) => candidateId);
}
