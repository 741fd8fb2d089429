import type { VacancyDto } from '../api/types.js';
import { CheckboxesField, Form, useProblemForm } from '../forms/index.js';
import { useVacancyChanged } from '../vacancies/queries.js';
import { nameFinalists } from '../ranking/ranking-calls.js';
import { placeText, type Standing } from './standing.js';

/** The school is asked about candidates of whom it was not asked before. */
export function FinalistsForm({ vacancy, candidates }: { vacancy: VacancyDto; candidates: Standing[] }) {
  const changed = useVacancyChanged();
  const form = useProblemForm({
    start: { finalists: [] as string[] },
    check: ({ finalists }) => [
      finalists.length === 0 ? { field: 'finalists', message: 'Choose at least one candidate.' } : null,
    ],
    send: ({ finalists }, key) => nameFinalists(vacancy, finalists, key),
    onDone(now) {
      form.reset({ finalists: [] });
      changed(now);
    },
    success: 'The school is asked.',
  });
  return (
    <Form form={form} submit="Ask the school">
      <CheckboxesField
        form={form}
        name="finalists"
        label="More finalists"
        hint={`An administrator of ${vacancy.campus.name} says of each whether the school recommends, accepts or objects.`}
        choices={candidates.map((candidate) => {
          const place = placeText(candidate);
          return { value: candidate.expressionId, label: candidate.officerName, ...(place && { description: place }) };
        })}
      />
    </Form>
  );
}
