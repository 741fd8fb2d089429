import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { useSession } from '../session/session.js';

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

export function SignOut() {
  const queries = useQueryClient();
  const [failed, setFailed] = useState<string | null>(null);
  const signOut = async () => {
    try {
      await api.DELETE('/api/session');
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status !== 401) return setFailed(problem.message); // 401: signed out already
    }
    queries.clear();
    window.location.assign('/'); // a new start: nothing of this person stays in memory
  };
  return (
    <>
      <button type="button" className="account__sign-out" onClick={() => void signOut()}>
        Sign out
      </button>
      <span role="alert">{failed}</span>
    </>
  );
}
