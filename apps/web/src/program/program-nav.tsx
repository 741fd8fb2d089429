import { NavLink } from 'react-router';

const pages = [
  { to: '/program', label: 'Overview' },
  { to: '/program/units', label: 'Units' },
  { to: '/program/officers', label: 'Officers' },
  { to: '/program/campuses', label: 'Campuses' },
  { to: '/program/calendar', label: 'Calendar' },
  { to: '/program/policies', label: 'Policies' },
];

export const ProgramNav = () => (
  <nav className="subnav" aria-label="Program">
    <ul>
      {pages.map(({ to, label }) => (
        <li key={to}>
          <NavLink to={to} end>
            {label}
          </NavLink>
        </li>
      ))}
    </ul>
  </nav>
);
