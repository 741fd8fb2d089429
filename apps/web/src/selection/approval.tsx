import { Link } from 'react-router';
import type { SelectionPageDto, VacancyDto } from '../api/types.js';
import { ActionButtons, type ActionWay } from '../cases/index.js';
import { useRecommendationsOf } from '../recommendations/recommendation-calls.js';
import { useVacancyChanged } from '../vacancies/queries.js';
import { approveSelection, returnSelection } from './selection-calls.js';

/** What the school objects to, and for the head of the agency the two ways to decide on it. */
export function Approval({ vacancy, selection }: { vacancy: VacancyDto; selection: SelectionPageDto }) {
  const recommendations = useRecommendationsOf(vacancy.id);
  const named = selection.selections[0]?.places.map(({ officerName }) => officerName) ?? [];
  const objections = recommendations.data?.filter(
    ({ state, officerName }) => state === 'objects' && named.includes(officerName),
  );
  return (
    <>
      {objections?.map(({ id, officerName, campusName, reasons, givenByName }) => (
        <div key={id}>
          <p>
            <b>
              {campusName} objects to <Link to={`/recommendations/${id}`}>{officerName}</Link>:
            </b>
          </p>
          <blockquote className="said">
            <p className="kept-lines">{reasons}</p>
            <footer>{givenByName}</footer>
          </blockquote>
        </div>
      ))}
      <p>Why HR selects all the same is below, with whom the post would be offered to.</p>
      <ActionButtons actions={vacancy.allowedActions} ways={useWays(vacancy)} />
    </>
  );
}

/** Neither way is the main one: the page does not lean to a decision. */
function useWays(vacancy: VacancyDto): Record<string, ActionWay> {
  const changed = useVacancyChanged();
  return {
    'approve-selection': {
      confirm: 'The post is offered at once. The school and the program administrator of the district are told.',
      ask: { field: 'reason', label: 'Why is the selection approved?', hint: 'It is kept on record.', maxLength: 4000 },
      success: 'The selection is approved, and the post is offered.',
      send: async ({ key, text }) => changed(await approveSelection(vacancy, text, key)),
    },
    'return-selection': {
      confirm: 'Nothing is offered. HR selects anew.',
      ask: { field: 'reason', label: 'Why is it sent back?', hint: 'HR reads this.', maxLength: 4000 },
      success: 'The selection is sent back to HR.',
      send: async ({ key, text }) => changed(await returnSelection(vacancy, text, key)),
    },
  };
}
