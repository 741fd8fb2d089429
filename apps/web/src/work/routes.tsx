import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const routes: RouteObject[] = [page('/', () => import('./work-page.js'), 'WorkPage')];
