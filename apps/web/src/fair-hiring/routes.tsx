import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const fairHiringRoutes: RouteObject[] = [
  page('fair-hiring', () => import('./fair-hiring-page.js'), 'FairHiringPage'),
];
