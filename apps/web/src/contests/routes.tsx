import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const contestRoutes: RouteObject[] = [page('contests/:id', () => import('./contest-page.js'), 'ContestPage')];
