import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const vacancyRoutes: RouteObject[] = [
  page('vacancies', () => import('./vacancies-page.js'), 'VacanciesPage'),
  page('vacancies/:id', () => import('./vacancy-page.js'), 'VacancyPage'),
  page('vacancies/:id/edit', () => import('./edit/edit-vacancy-page.js'), 'EditVacancyPage'),
  page('vacancies/:id/postings', () => import('./postings-page.js'), 'PostingsPage'),
];
