import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { drop, type Kept, put, take } from './device.js';
import { useOwner } from './owner.js';

interface Typed<Values> extends Kept {
  values: Values;
}

/** What was typed into the form before, from this device; null where there is nothing, undefined while it is looked for. */
export function useTyped<Values>(form: string): Values | null | undefined {
  const owner = useOwner();
  return useQuery({
    queryKey: ['typed', owner, form],
    queryFn: async () => (await take<Typed<Values>>('typed', owner, form).catch(() => undefined))?.values ?? null,
    gcTime: 0,
    staleTime: Infinity,
  }).data;
}

/** Keeps the values on this device at each change of them, until they are handed over or given up. */
export function useKeepTyped<Values>(form: string, values: Values): { forget(): void } {
  const owner = useOwner();
  const first = useRef(values);
  const over = useRef(false);
  useEffect(() => {
    if (over.current || values === first.current) return;
    // Where the browser forbids it, only this is missing.
    void put<Typed<Values>>('typed', { owner, name: form, at: Date.now(), values }).catch(() => undefined);
  }, [owner, form, values]);
  return {
    forget() {
      over.current = true;
      void drop('typed', owner, form).catch(() => undefined);
    },
  };
}
