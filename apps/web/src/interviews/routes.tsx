import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const interviewRoutes: RouteObject[] = [
  page('vacancies/:id/interviews', () => import('./interviews-page.js'), 'InterviewsPage'),
  page('interviews', () => import('./my-interviews-page.js'), 'MyInterviewsPage'),
  page('interviews/:id', () => import('./interview-page.js'), 'InterviewPage'),
];
