import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Schemas } from '../api/types.js';
import { ActionButtons, type ActionWay } from '../cases/index.js';
import { Loaded } from '../shell/loaded.js';
import { Moment } from '../time/times.js';

/** Where a person is signed in; what they do not know they end. */
export function SessionsSection() {
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => answer(api.GET('/api/sessions')) });
  return (
    <>
      <p className="reading">
        A session ends by itself when nothing is done in it for a while, and after some hours in any case. If there is
        one here that you do not know, end it and change your password.
      </p>
      <Loaded query={sessions} what="your sessions">
        {(read) => (
          <>
            <ul className="factors">
              {read.map((session) => (
                <SessionItem key={session.id} session={session} />
              ))}
            </ul>
            {read.length > 1 && (
              <ActionButtons actions={[{ action: 'end', label: 'End all other sessions' }]} ways={{ end: endOthers }} />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

const endOthers: ActionWay = {
  send: () => answer(api.DELETE('/api/sessions')),
  success: 'You are signed in here alone.',
};

function SessionItem({ session }: { session: Schemas['ListedSessionDto'] }) {
  const { id, device, network, createdAt, lastSeenAt, isThisOne } = session;
  const end: ActionWay = {
    send: () => answer(api.DELETE('/api/sessions/{id}', { params: { path: { id } } })),
    success: 'The session is ended.',
  };
  return (
    <li className="factors__item">
      <div>
        <b>{device}</b>
        {isThisOne && ' (this one)'}
        <br />
        <span className="breaks">From {network || 'an unknown network'}</span>, since <Moment at={createdAt} />, last
        used <Moment at={lastSeenAt} />
      </div>
      {!isThisOne && (
        <ActionButtons actions={[{ action: 'end', label: `End the session on ${device}` }]} ways={{ end }} />
      )}
    </li>
  );
}
