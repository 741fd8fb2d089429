import type { ReactNode } from 'react';
import { Wordmark } from '../brand/wordmark.js';

/** A page outside of any program: signing in, choosing the program. */
export const Plain = ({ children }: { children: ReactNode }) => (
  <div className="plain">
    <header className="plain__header">
      <Wordmark />
    </header>
    <main className="plain__main">{children}</main>
  </div>
);
