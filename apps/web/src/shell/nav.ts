import type { Role } from '../api/types.js';

export interface NavEntry {
  to: string;
  label: string;
  /** Who sees it; everybody where it is left out. */
  for?: Role[];
  counts?: 'unseen notices';
}

/** The main navigation, in its order. */
export const nav: NavEntry[] = [
  { to: '/', label: 'My work' },
  {
    to: '/incidents',
    label: 'Incidents',
    for: [
      'officer',
      'supervisor',
      'administrator',
      'staff',
      'agency_administrator',
      'district_administrator',
      'assessor',
    ],
  },
  { to: '/vacancies', label: 'Vacancies' },
  {
    to: '/assignments',
    label: 'SROs on campus',
    for: ['hr', 'supervisor', 'administrator', 'agency_administrator', 'district_administrator', 'assessor'],
  },
  { to: '/expressions', label: 'My interest', for: ['officer'] },
  { to: '/service-history', label: 'My service', for: ['officer'] },
  { to: '/my-training', label: 'My training', for: ['officer'] },
  {
    to: '/training',
    label: 'Training',
    for: ['supervisor', 'hr', 'agency_administrator', 'agency_head', 'assessor'],
  },
  { to: '/interviews', label: 'My interviews', for: ['officer', 'administrator'] },
  { to: '/courses', label: 'Courses' },
  { to: '/notices', label: 'Notices', counts: 'unseen notices' },
  { to: '/program', label: 'Program' },
];

export const navFor = (roles: { role: Role }[]): NavEntry[] =>
  nav.filter((entry) => !entry.for || roles.some(({ role }) => entry.for?.includes(role)));
