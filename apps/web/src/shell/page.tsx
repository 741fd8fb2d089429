import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useTitle } from './title.js';

interface PageProps {
  /** The h1, and the title of the tab. */
  title: string;
  /** Another text for the tab where the h1 alone would not tell the page from others. */
  tab?: string;
  /** A sentence below the title. */
  lead?: ReactNode;
  /** The page above this one. */
  up?: { to: string; label: string };
  /** Beside the title: the page's state or its main action. */
  aside?: ReactNode;
  children: ReactNode;
}

/** What every page is built in. On a change of page the h1 takes focus, so that a screen reader starts there. */
export function Page({ title, tab = title, lead, up, aside, children }: PageProps) {
  useTitle(tab);
  const heading = useFocusOnArrival();
  return (
    <>
      {up && (
        <p className="up">
          <Link to={up.to}>
            <span aria-hidden="true">‹ </span>
            {up.label}
          </Link>
        </p>
      )}
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {aside && <div className="page-head__aside">{aside}</div>}
      </div>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </>
  );
}

let arrivedAt: string | null = null;

/** After signing in: what had focus is gone with the form, so the page that comes takes it like any other. */
export function comeFromSignIn(): void {
  arrivedAt = '';
}

/** Not on the first page of all: there the browser itself starts at the top. */
export function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (arrivedAt !== null && arrivedAt !== pathname) heading.current?.focus({ preventScroll: true });
    arrivedAt = pathname;
  }, [pathname]);
  return heading;
}
