import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const routes: RouteObject[] = [
  page('program', () => import('./program-page.js'), 'ProgramPage'),
  page('program/units', () => import('./units-page.js'), 'UnitsPage'),
  page('program/campuses', () => import('./campuses-page.js'), 'CampusesPage'),
  page('program/officers', () => import('./officers-page.js'), 'OfficersPage'),
  page('program/calendar', () => import('./calendar-page.js'), 'CalendarPage'),
  page('program/policies', () => import('./policies-page.js'), 'PoliciesPage'),
];
