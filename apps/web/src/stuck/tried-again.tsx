import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { DeadLetterDto } from '../api/types.js';

/** What became of the things that were tried again; read out as it changes. */
export const TriedAgain = ({ tried }: { tried: DeadLetterDto[] }) => (
  <div className="tried-again" aria-live="polite">
    {tried.map((item) => (
      <Outcome key={`${item.id} ${item.version}`} item={item} />
    ))}
  </div>
);

function Outcome({ item }: { item: DeadLetterDto }) {
  const { id, what } = item;
  const now = useQuery({
    queryKey: ['dead-letters', id],
    queryFn: () => answer(api.GET('/api/dead-letters/{id}', { params: { path: { id } } })),
    retry: false,
  });
  const gone = now.error !== null && asProblem(now.error).status === 404;
  const state = gone ? 'gone' : (now.data?.state ?? 'waiting');
  return (
    <p className={`tried tried--${state}`}>
      <b>{words[state]}</b> {what}
    </p>
  );
}

const words = {
  waiting: 'Being tried now; if it fails again, it is listed here again:',
  done: 'Done:',
  stuck: 'Failed again, see below:',
  gone: 'Not needed any more, as its case has moved on:',
};
