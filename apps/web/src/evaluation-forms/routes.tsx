import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const evaluationFormRoutes: RouteObject[] = [
  page('evaluation-forms', () => import('./forms-page.js'), 'FormsPage'),
  page('evaluation-forms/in-service', () => import('./form-in-service-page.js'), 'FormInServicePage'),
  page('evaluation-forms/:id', () => import('./form-page.js'), 'FormPage'),
  page('evaluation-forms/:id/edit', () => import('./edit/edit-form-page.js'), 'EditFormPage'),
];
