import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const rankingRoutes: RouteObject[] = [
  page('vacancies/:id/ranking', () => import('./ranking-page.js'), 'RankingPage'),
];
