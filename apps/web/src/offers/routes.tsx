import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const offerRoutes: RouteObject[] = [page('offers/:id', () => import('./offer-page.js'), 'OfferPage')];
