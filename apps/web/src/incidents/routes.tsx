import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const incidentRoutes: RouteObject[] = [
  page('incidents', () => import('./incidents-page.js'), 'IncidentsPage'),
  page('incidents/new', () => import('./report-page.js'), 'ReportPage'),
  page('incidents/begin', () => import('./begin-page.js'), 'BeginPage'),
  page('incidents/cover', () => import('./cover-page.js'), 'CoverPage'),
  page('incidents/reporters', () => import('./reporters-page.js'), 'ReportersPage'),
  page('incidents/figures', () => import('./figures-page.js'), 'FiguresPage'),
  page('incidents/:id', () => import('./incident-page.js'), 'IncidentPage'),
];
