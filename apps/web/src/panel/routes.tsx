import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const panelRoutes: RouteObject[] = [
  page('vacancies/:id/panel', () => import('./panel-page.js'), 'PanelPage'),
  page('panelists/:id', () => import('./panelist-page.js'), 'PanelistPage'),
];
