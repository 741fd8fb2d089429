import { answer, api } from '../api/client.js';
import { itemsOf, usePages } from '../api/pages.js';
import { ProgramNav } from '../program/program-nav.js';
import { useHasRole } from '../session/session.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { RetryAll } from './retry-all.js';
import { StuckItem } from './stuck-item.js';
import { TriedAgain } from './tried-again.js';
import { useTriedAgain } from './use-tried-again.js';
import './stuck.css';

/** What Liaison gave up, for the program administrators: which case, why, since when, and the button to try again. */
export function StuckPage() {
  const { tried, follow, followAll } = useTriedAgain();
  const stuck = usePages(['dead-letters', 'list'], (cursor) =>
    answer(api.GET('/api/dead-letters', { params: { query: { cursor } } })),
  );
  const seesQueue = useHasRole('agency_administrator');
  const count = itemsOf(stuck.data).length;
  return (
    <Page
      title="What is stuck"
      lead="What Liaison was to do by itself, tried several times and then gave up. It waits here until somebody has it tried again."
      aside={count > 1 && <RetryAll onRetried={followAll} />}
    >
      <ProgramNav />
      <TriedAgain tried={tried} />
      <Pager
        query={stuck}
        what="things that are stuck"
        empty="Nothing is stuck. If Liaison ever cannot do something by itself, it stands here and you are told."
      >
        {(items) => (
          <ul className="stuck-list">
            {items.map((item) => (
              <StuckItem key={`${item.id} ${item.version}`} item={item} onRetried={() => follow(item)} />
            ))}
          </ul>
        )}
      </Pager>
      {seesQueue && (
        <p>
          For technical staff: <a href="/api/queue-board">the queue of the worker</a>
        </p>
      )}
    </Page>
  );
}
