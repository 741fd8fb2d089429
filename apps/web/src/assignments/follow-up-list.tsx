import type { AssignmentDetailDto } from '../api/types.js';
import { FollowUpItem } from './follow-up-item.js';
import { Progress } from './progress.js';

/** What the start asks of either side, as a checklist: done, open or overdue, with who owes it and until when. */
export function FollowUpList({ assignment: { followUps } }: { assignment: AssignmentDetailDto }) {
  const settled = followUps.filter(({ state }) => state !== 'open').length;
  const overdue = followUps.filter((followUp) => followUp.overdue).length;
  return (
    <section className="section" aria-labelledby="follow-ups">
      <h2 id="follow-ups">What the start asks for</h2>
      <p>
        <b>
          {settled} of {followUps.length}
        </b>{' '}
        settled{overdue > 0 && <b className="follow-ups__late">, {overdue} overdue</b>}
      </p>
      <Progress done={settled} late={overdue} all={followUps.length} />
      <ul className="follow-ups">
        {followUps.map((followUp) => (
          <FollowUpItem key={followUp.id} followUp={followUp} />
        ))}
      </ul>
    </section>
  );
}
