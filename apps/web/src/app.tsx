import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { asProblem } from './api/problem.js';
import { routes } from './routes.js';
import { LostPasswordPage } from './session/lost-password-page.js';
import { SessionGate } from './session/session-gate.js';
import { SetPasswordPage } from './session/set-password-page.js';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Without a connection a page says so, or shows what is kept on the device; it does not wait in silence.
      networkMode: 'always',
      // A refusal stays one however often it is asked again.
      retry: (failures, error) => asProblem(error).isUnanswered && failures < 2,
    },
  },
});
const router = createBrowserRouter(routes);

/** Open to whoever is not signed in. */
const openPages: Record<string, () => ReactNode> = {
  '/lost-password': LostPasswordPage,
  '/set-password': SetPasswordPage,
};
const OpenPage = openPages[window.location.pathname];

export const App = () => (
  <QueryClientProvider client={queries}>
    {OpenPage ? (
      <OpenPage />
    ) : (
      <SessionGate>
        <RouterProvider router={router} />
      </SessionGate>
    )}
  </QueryClientProvider>
);
