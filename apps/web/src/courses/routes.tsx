import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const courseRoutes: RouteObject[] = [
  page('courses', () => import('./courses-page.js'), 'CoursesPage'),
  page('courses/new', () => import('./course-form-page.js'), 'NewCoursePage'),
  page('courses/:id', () => import('./course-page.js'), 'CoursePage'),
  page('courses/:id/edit', () => import('./course-form-page.js'), 'EditCoursePage'),
  page('courses/:id/sessions/new', () => import('./session-form-page.js'), 'NewSessionPage'),
  page('training-sessions/:id', () => import('./session-page.js'), 'SessionPage'),
  page('training-sessions/:id/change', () => import('./session-form-page.js'), 'ChangeSessionPage'),
  page('training-sessions/:id/attendance', () => import('./attendance-page.js'), 'AttendancePage'),
  page('enrolments/:id', () => import('./enrolment-page.js'), 'EnrolmentPage'),
  page('my-courses', () => import('./my-courses-page.js'), 'MyCoursesPage'),
];
