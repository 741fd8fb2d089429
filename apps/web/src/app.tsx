import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { asProblem } from './api/problem.js';
import { routes } from './routes.js';
import { SessionGate } from './session/session-gate.js';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays one however often it is asked again.
      retry: (failures, error) => asProblem(error).isUnanswered && failures < 2,
    },
  },
});
const router = createBrowserRouter(routes);

export const App = () => (
  <QueryClientProvider client={queries}>
    <SessionGate>
      <RouterProvider router={router} />
    </SessionGate>
  </QueryClientProvider>
);
