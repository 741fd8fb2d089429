import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const recommendationRoutes: RouteObject[] = [
  page('recommendations/:id', () => import('./recommendation-page.js'), 'RecommendationPage'),
];
