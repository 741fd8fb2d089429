import type { Role } from '../api/types.js';
import { useSession } from '../session/session.js';
import { AccountLinks } from './account-links.js';
import { useDisclosure } from './disclosure.js';

/** A button that shows the links of one's account. */
export function AccountMenu() {
  const { person, roles } = useSession();
  const { open, toggle, around } = useDisclosure<HTMLDivElement>();
  return (
    <div ref={around} className="account">
      <button type="button" className="account__button" aria-expanded={open} onClick={toggle}>
        <span className="account__name">{person.name}</span>
        <span className="account__role">{mainRole(roles)}</span>
        <span className="account__arrow" aria-hidden="true" />
      </button>
      {open && (
        <div className="account__panel">
          <AccountLinks shown />
        </div>
      )}
    </div>
  );
}

const byWeight: Role[] = [
  'agency_head',
  'agency_administrator',
  'district_administrator',
  'hr',
  'administrator',
  'supervisor',
  'assessor',
  'officer',
  'staff',
];

/** One of several roles: the one that reaches furthest. The menu lists them all. */
const mainRole = (roles: ReturnType<typeof useSession>['roles']): string =>
  byWeight.flatMap((role) => roles.filter((held) => held.role === role))[0]?.title ?? 'Account';
