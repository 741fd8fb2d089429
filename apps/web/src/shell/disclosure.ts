import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

interface Disclosure<Around extends HTMLElement> {
  open: boolean;
  toggle(): void;
  /** On what holds the button and what it shows. */
  around: RefObject<Around | null>;
}

/** Something that a button shows. Escape, leaving it by keyboard, or a change of page puts it away. */
export function useDisclosure<Around extends HTMLElement>(): Disclosure<Around> {
  const { key } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null); // on another page it is not open any more
  const around = useRef<Around>(null);
  const open = openAt === key;
  useEffect(() => {
    const shown = around.current;
    if (!open || !shown) return undefined;
    const putAway = () => setOpenAt(null);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      putAway();
      shown.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    };
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !shown.contains(relatedTarget)) putAway();
    };
    shown.addEventListener('keydown', onKey);
    shown.addEventListener('focusout', onLeave);
    return () => {
      shown.removeEventListener('keydown', onKey);
      shown.removeEventListener('focusout', onLeave);
    };
  }, [open]);
  return { open, around, toggle: () => setOpenAt(open ? null : key) };
}
