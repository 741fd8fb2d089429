import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const routes: RouteObject[] = [
  page('development/mail', () => import('./sent-mail-page.js'), 'SentMailPage'),
  page('development/mail/:id', () => import('./one-mail-page.js'), 'OneMailPage'),
];
