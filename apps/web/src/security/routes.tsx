import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const routes: RouteObject[] = [page('security', () => import('./security-page.js'), 'SecurityPage')];
