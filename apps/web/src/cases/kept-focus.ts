import { useEffect, useRef } from 'react';

/** A heading that takes focus when a change takes away the button that had it: the keyboard does not start anew. */
export function useKeptFocus(change: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(change);
  useEffect(() => {
    if (last.current === change) return;
    last.current = change;
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [change]);
  return heading;
}
