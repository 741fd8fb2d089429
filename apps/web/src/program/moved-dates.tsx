import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answer, api } from '../api/client.js';
import type { CalendarChangeDto } from '../api/types.js';
import { useAnnounce } from '../shell/announcer.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Moment } from '../time/times.js';
import { movedText } from './moved-text.js';

const isWaiting = ({ followedAt }: CalendarChangeDto) => followedAt === null;

/** For program administrators: the newest changes of the calendar, and which dates moved because of each. */
export function MovedDates() {
  const changes = useQuery({
    queryKey: ['calendar-changes'],
    queryFn: () => answer(api.GET('/api/calendar/changes', { params: { query: { limit: 5 } } })),
    refetchInterval: ({ state }) => (state.data?.items.some(isWaiting) ? 1500 : false),
  });
  useSayWhatMoved(changes.data?.items);
  return (
    <section className="moved-dates" aria-labelledby="moved-dates">
      <h2 id="moved-dates">What changes of the calendar moved</h2>
      <Loaded query={changes} what="the changes">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>
              Nothing has been changed. When a day or a term is, the due dates that were counted with it move, and
              whoever owes them is told.
            </Empty>
          ) : (
            <ul className="usa-list usa-list--unstyled">
              {items.map((change) => (
                <li key={change.id} className={isWaiting(change) ? 'moved-date moved-date--waiting' : 'moved-date'}>
                  <b>{movedText(change)}</b>
                  <span>
                    <Moment at={change.changedAt} />: {change.who} {change.says}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

/** Once the dates of a change that was seen waiting have followed, it is announced. */
function useSayWhatMoved(items: CalendarChangeDto[] | undefined): void {
  const announce = useAnnounce();
  const waiting = useRef(new Set<string>());
  useEffect(() => {
    for (const change of items ?? []) {
      if (isWaiting(change)) waiting.current.add(change.id);
      else if (waiting.current.delete(change.id) && change.followedWith === change.id) announce(movedText(change));
    }
  }, [items, announce]);
}
