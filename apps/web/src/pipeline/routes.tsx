import type { RouteObject } from 'react-router';
import { page } from '../shell/lazy-page.js';

export const pipelineRoutes: RouteObject[] = [
  page('vacancies/:id/pipeline', () => import('./pipeline-page.js'), 'PipelinePage'),
];
