import { Button } from '@trussworks/react-uswds';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { outbox, type Waiting } from './outbox.js';
import { useOwner } from './owner.js';
import './outbox.css';

/** In milliseconds, while something waits. */
const tryEvery = 15_000;

interface Sent {
  title: string;
  to: string | null;
}

/** Over every page: what is kept on this device and will be sent, and what was. */
export function OutboxNote() {
  const owner = useOwner();
  const queries = useQueryClient();
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  const [sent, setSent] = useState<Sent[]>([]);

  const look = useCallback(() => void outbox.of(owner).then(setWaiting, () => undefined), [owner]);
  const send = useCallback(async () => {
    const done = await outbox.sendAll(owner).catch(() => []);
    look();
    if (done.length === 0) return;
    setSent((was) => [...was, ...done.map(({ entry, answered }) => asSent(entry, answered))]);
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  }, [owner, look, queries]);

  useEffect(() => {
    const goOn = () => void send();
    const stop = outbox.subscribe(look);
    goOn();
    const timer = setInterval(goOn, tryEvery);
    window.addEventListener('online', goOn);
    return () => {
      stop();
      clearInterval(timer);
      window.removeEventListener('online', goOn);
    };
  }, [send, look]);

  const refused = waiting.filter((entry) => entry.refused);
  const kept = waiting.length - refused.length;
  return (
    <div className="outbox" aria-live="polite">
      {kept > 0 && (
        <p className="outbox__line outbox__line--waiting">
          <b>
            {kept === 1 ? 'Kept on this device, will be sent.' : `${kept} are kept on this device and will be sent.`}
          </b>{' '}
          {waiting.find((entry) => !entry.refused)?.title}. It goes by itself when the connection is back.
        </p>
      )}
      {refused.map((entry) => (
        <div key={entry.name} className="outbox__line outbox__line--refused">
          <p>
            <b>{entry.title}: not taken.</b> {entry.refused}
          </p>
          <Button type="button" unstyled onClick={() => void outbox.discard(entry)}>
            Remove it from this device
          </Button>
        </div>
      ))}
      {sent.map(({ title, to }) => (
        <div key={`${title} ${to}`} className="outbox__line outbox__line--sent">
          <p>
            <b>Sent.</b> {to ? <Link to={to}>{title}</Link> : title}
          </p>
          <Button type="button" unstyled onClick={() => setSent([])}>
            Dismiss
          </Button>
        </div>
      ))}
    </div>
  );
}

/** The page of what was made stands at the same address as the API has it: '/incidents' and its id. */
function asSent({ title, address }: Waiting, answered: object): Sent {
  const { id } = answered as { id?: unknown };
  return { title, to: typeof id === 'string' ? `${address.replace('/api', '')}/${id}` : null };
}
