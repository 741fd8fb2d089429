import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const expressionRoutes: RouteObject[] = [
  page('vacancies/:id/express', () => import('./express-page.js'), 'ExpressPage'),
  page('expressions', () => import('./my-interest-page.js'), 'MyInterestPage'),
  page('expressions/:id', () => import('./expression-page.js'), 'ExpressionPage'),
  page('expressions/:id/contest', () => import('./contest-decision-page.js'), 'ContestDecisionPage'),
];
