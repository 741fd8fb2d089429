import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { HistoryEntryDto } from '../api/types.js';
import { Pager } from '../shell/pager.js';
import { Moment } from '../time/times.js';

interface TimelineProps {
  /** As the API calls it: 'vacancy', 'expression', 'contest'. */
  kind: string;
  id: string;
}

/** The query of a case's history, to be invalidated with the case: ['history', kind, id]. */
export const historyKey = (kind: string, id: string) => ['history', kind, id];

/** What happened with a case, newest first: `<Timeline kind="vacancy" id={id} />`. */
export function Timeline({ kind, id }: TimelineProps) {
  const history = usePages(historyKey(kind, id), (cursor) =>
    answer(api.GET('/api/cases/{kind}/{id}/history', { params: { path: { kind, id }, query: { cursor } } })),
  );
  return (
    <Pager query={history} what="entries" empty="Nothing has happened yet.">
      {(items) => (
        <ol className="timeline">
          {items.map((item) => (
            <Entry key={item.seq} {...item} />
          ))}
        </ol>
      )}
    </Pager>
  );
}

const Entry = ({ at, who, says, why, to }: HistoryEntryDto) => (
  <li className="timeline__entry">
    <p>
      <b>{who}</b> {says}
    </p>
    {why && <p className="timeline__why">“{why}”</p>}
    <p className="timeline__at">
      <Moment at={at} />
      {to && <>&nbsp;· {to}</>}
    </p>
  </li>
);
