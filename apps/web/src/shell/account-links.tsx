import { Button } from '@trussworks/react-uswds';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { listed, wipe } from '../outbox/device.js';
import { ownerOf } from '../outbox/owner.js';
import { forgetSession } from '../session/kept-session.js';
import { SessionContext, useSession } from '../session/session.js';
import { Dialog } from './dialog.js';

/** Preferences, security, other programs, signing out. */
export function AccountLinks({ shown }: { shown: boolean }) {
  const { person, programs, roles } = useSession();
  return (
    <>
      <p className="account__who">
        <b>{person.name}</b>
        <br />
        {[...new Set(roles.map(roleAt))].join('; ')}
      </p>
      <ul className="account__links">
        <li>
          <Link to="/preferences">Preferences</Link>
        </li>
        <li>
          <Link to="/security">Security</Link>
        </li>
        {programs.length > 1 && (
          <li>
            <Link to="/change-program">Change program</Link>
          </li>
        )}
        <SentMailLink shown={shown} />
        <li>
          <SignOut />
        </li>
      </ul>
    </>
  );
}

type RoleAt = ReturnType<typeof useSession>['roles'][number];
const roleAt = ({ title, campusName, unitName }: RoleAt) =>
  [title, campusName ?? unitName].filter((part) => part !== null).join(', ');

/** Only in development there is such a page; the API is asked when the menu is opened. */
function SentMailLink({ shown }: { shown: boolean }) {
  const read = () => answer(api.GET('/api/development/mail', { params: { query: { limit: 1 } } }));
  const there = useQuery({ queryKey: ['sent-mail', 'there'], queryFn: read, enabled: shown, staleTime: Infinity });
  return there.data ? (
    <li>
      <Link to="/development/mail">Sent mail (development)</Link>
    </li>
  ) : null;
}

/** Also where the second step of signing in is still to be set up: then nothing is kept on the device yet. */
export function SignOut() {
  const session = useContext(SessionContext);
  const owner = session ? ownerOf(session.person.id, session.program.id) : null;
  const queries = useQueryClient();
  const [failed, setFailed] = useState<string | null>(null);
  const [unsent, setUnsent] = useState(0);
  const signOut = async () => {
    try {
      await api.DELETE('/api/session');
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status !== 401) return setFailed(problem.message); // 401: signed out already
    }
    if (owner) await wipe(owner).catch(() => undefined);
    await forgetSession();
    queries.clear();
    window.location.assign('/'); // a new start: nothing of this person stays in memory
  };
  /** What is kept on this device goes with the sign-out: that is said first. */
  const ask = async () => {
    const kept = owner ? await Promise.all([listed('waiting', owner), listed('typed', owner)]).catch(() => []) : [];
    if (kept.flat().length > 0) setUnsent(kept.flat().length);
    else await signOut();
  };
  return (
    <>
      <button type="button" className="account__sign-out" onClick={() => void ask()}>
        Sign out
      </button>
      <span role="alert">{failed}</span>
      {unsent > 0 && (
        <Dialog title="Something is not sent yet" onClose={() => setUnsent(0)}>
          <p>
            {unsent === 1 ? 'Something that you wrote is' : `${unsent} things that you wrote are`} kept on this device
            and not sent yet. Signing out removes {unsent === 1 ? 'it' : 'them'} from this device for good.
          </p>
          <div className="form__buttons">
            <Button type="button" onClick={() => setUnsent(0)}>
              Stay signed in
            </Button>
            <Button type="button" secondary onClick={() => void signOut()}>
              Sign out and lose {unsent === 1 ? 'it' : 'them'}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
