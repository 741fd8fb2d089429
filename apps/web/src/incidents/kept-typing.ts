import { useEffect, useRef, useState } from 'react';
import { useSession } from '../session/session.js';

/**
 * Keeps what is typed in this tab, for whoever is signed in: a phone that lets go of the page and reads it again loses
 * nothing. It is gone with the tab, and once it was sent.
 */
export function useKeptTyping<Values extends object>(form: string, empty: Values) {
  const { person } = useSession();
  const place = `liaison:${person.id}:${form}`;
  const sent = useRef(false);
  const [start] = useState<Values>(() => ({ ...empty, ...read(place) }));
  return {
    start,
    keep(values: Values) {
      if (!sent.current) write(place, values);
    },
    forget() {
      sent.current = true;
      write(place, null);
    },
  };
}

/** Keeps the values at each change of them. */
export function useKeeping<Values>(values: Values, keep: (values: Values) => void): void {
  useEffect(() => keep(values)); // oxlint-disable-line react/exhaustive-deps -- at every change, whatever caused it
}

function read(place: string): object {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}') as object;
  } catch {
    return {};
  }
}

/** A browser may forbid it, or have no room: then only this is missing. */
function write(place: string, values: object | null): void {
  try {
    if (values) sessionStorage.setItem(place, JSON.stringify(values));
    else sessionStorage.removeItem(place);
  } catch {
    // see above
  }
}
