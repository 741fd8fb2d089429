import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const serviceHistoryRoutes: RouteObject[] = [
  page('service-history', () => import('./my-service-page.js'), 'MyServicePage'),
  page('service-history/add', () => import('./entry-page.js'), 'AddEntryPage'),
  page('service-history/import', () => import('./import-page.js'), 'ImportPage'),
  page('service-history/:id', () => import('./entry-page.js'), 'ChangeEntryPage'),
  page('officers/:id/service', () => import('./officer-service-page.js'), 'OfficerServicePage'),
];
