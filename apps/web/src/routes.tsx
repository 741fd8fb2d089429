import type { RouteObject } from 'react-router';
import { NotFoundPage } from './shell/not-found-page.js';
import { BrokenPage } from './shell/broken-page.js';
import { Working } from './shell/loaded.js';
import { Shell } from './shell/shell.js';

// Every folder with a routes.tsx is an area and is found by itself; what it exports are its routes.
const areas = import.meta.glob<Record<string, RouteObject[]>>('./*/routes.{ts,tsx}', { eager: true });

export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <BrokenPage />,
    children: [
      {
        errorElement: <BrokenPage />,
        hydrateFallbackElement: <Working what="the page" />,
        children: [
          ...Object.values(areas).flatMap((area) => Object.values(area).flat()),
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
