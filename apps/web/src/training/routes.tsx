import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const trainingRoutes: RouteObject[] = [
  page('my-training', () => import('./officer-training-page.js'), 'MyTrainingPage'),
  page('training', () => import('./unit-training-page.js'), 'UnitTrainingPage'),
  page('training/import', () => import('./import-page.js'), 'ImportTranscriptPage'),
  page('training/officers/:id', () => import('./officer-training-page.js'), 'OfficerTrainingPage'),
  page('training/credits/:id', () => import('./credit-page.js'), 'CreditPage'),
];
