import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const interviewKitRoutes: RouteObject[] = [
  page('interview-kits', () => import('./kits-page.js'), 'KitsPage'),
  page('interview-kits/in-service', () => import('./kit-in-service-page.js'), 'KitInServicePage'),
  page('interview-kits/:id', () => import('./kit-page.js'), 'KitPage'),
  page('interview-kits/:id/edit', () => import('./edit/edit-kit-page.js'), 'EditKitPage'),
];
