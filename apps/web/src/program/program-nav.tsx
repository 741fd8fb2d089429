import { NavLink } from 'react-router';
import { useHasRole } from '../session/session.js';

const pages = [
  { to: '/program', label: 'Overview' },
  { to: '/program/units', label: 'Units' },
  { to: '/program/officers', label: 'Officers' },
  { to: '/program/campuses', label: 'Campuses' },
  { to: '/program/calendar', label: 'Calendar' },
  { to: '/program/policies', label: 'Policies' },
];

const stuck = { to: '/program/stuck', label: 'What is stuck' };
const audit = { to: '/program/audit', label: 'Record' };

export function ProgramNav() {
  const administers = useHasRole('agency_administrator', 'district_administrator');
  const watches = useHasRole('agency_administrator', 'district_administrator', 'assessor');
  return (
    <nav className="subnav" aria-label="Program">
      <ul>
        {[...pages, ...(administers ? [stuck] : []), ...(watches ? [audit] : [])].map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to} end>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
