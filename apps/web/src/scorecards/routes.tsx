import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const scorecardRoutes: RouteObject[] = [
  page('scorecards/:id', () => import('./scorecard-page.js'), 'ScorecardPage'),
];
