import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const incidentSideRoutes: RouteObject[] = [
  page('lead-handoffs/:id', () => import('./handoff-page.js'), 'HandoffPage'),
];
