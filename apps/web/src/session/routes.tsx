import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const routes: RouteObject[] = [
  page('change-program', () => import('./change-program-page.js'), 'ChangeProgramPage'),
];
