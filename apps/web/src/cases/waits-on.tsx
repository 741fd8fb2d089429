import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { WaitDto } from '../api/types.js';
import { Due } from '../time/times.js';
import { historyKey } from './timeline.js';

interface WaitsOnProps {
  /** As the API calls it: 'vacancy', 'expression', 'contest'. */
  kind: string;
  id: string;
  /** Where the sentence above says already what is to be done: only who owes it and until when. */
  brief?: boolean;
}

/** Below the history's key, so that whatever reads that anew reads this anew. */
const waitsKey = (kind: string, id: string) => [...historyKey(kind, id), 'waits'];

/** Whom a case waits on and until when; nothing where it is over: `<WaitsOn kind="vacancy" id={id} />`. */
export function WaitsOn({ kind, id, brief = false }: WaitsOnProps) {
  const waits = useQuery({
    queryKey: waitsKey(kind, id),
    queryFn: () => answer(api.GET('/api/cases/{kind}/{id}/waits', { params: { path: { kind, id } } })),
  });
  if (!waits.data?.length) return null; // what it waits for is beside the page's subject: no placeholder, no alarm
  return (
    <ul className="waits-on">
      {waits.data.map((wait) => (
        <Wait key={`${wait.title} ${wait.owner}`} wait={wait} brief={brief && waits.data.length === 1} />
      ))}
    </ul>
  );
}

const Wait = ({ wait: { title, owner, dueAt, overdue, escalatedAt }, brief }: { wait: WaitDto; brief: boolean }) => (
  <li className={overdue ? 'waits-on__one waits-on__one--overdue' : 'waits-on__one'}>
    Waits on: <b>{owner}</b>
    {brief ? ', ' : ` — ${title} — `}
    by{' '}
    <b>
      <Due at={dueAt} relative />
    </b>
    {escalatedAt && <span className="waits-on__raised">Raised with the next in charge</span>}
  </li>
);
