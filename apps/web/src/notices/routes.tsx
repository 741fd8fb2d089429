import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const routes: RouteObject[] = [page('notices', () => import('./notices-page.js'), 'NoticesPage')];
