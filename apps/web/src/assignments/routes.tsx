import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const assignmentRoutes: RouteObject[] = [
  page('assignments', () => import('./coverage-page.js'), 'CoveragePage'),
  page('assignments/record', () => import('./record-page.js'), 'RecordAssignmentPage'),
  page('assignments/:id', () => import('./assignment-page.js'), 'AssignmentPage'),
];
