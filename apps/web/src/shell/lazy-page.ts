import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** A route whose page is loaded when it is first visited: `page('work', () => import('./work-page.js'), 'WorkPage')`. */
export const page = <Name extends string>(
  path: string,
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): RouteObject => ({ path, lazy: async () => ({ Component: (await load())[name] }) });
