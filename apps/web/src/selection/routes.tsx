import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const selectionRoutes: RouteObject[] = [
  page('vacancies/:id/selection', () => import('./selection-page.js'), 'SelectionPage'),
];
