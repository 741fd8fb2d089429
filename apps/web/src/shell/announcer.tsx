import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** Announces that something is done; `quiet` tells only screen readers. */
export type Announce = (text: string, how?: { quiet?: boolean }) => void;

interface Message {
  text: string;
  quiet: boolean;
  at: number;
}

const AnnounceContext = createContext<Announce>(() => {});
const MessageContext = createContext<{ message: Message | null; dismiss(): void }>({ message: null, dismiss() {} });

export const useAnnounce = (): Announce => useContext(AnnounceContext);

export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<Message | null>(null);
  const announce = useCallback<Announce>((text, how) => {
    setMessage({ text, quiet: how?.quiet ?? false, at: performance.now() });
  }, []);
  const dismiss = useCallback(() => setMessage(null), []);
  const shown = useMemo(() => ({ message, dismiss }), [message, dismiss]);
  return (
    <AnnounceContext value={announce}>
      <MessageContext value={shown}>{children}</MessageContext>
    </AnnounceContext>
  );
}

/** The live region, always on the page. What is done often leads to another page, so it outlives one change of page. */
export function Announcement() {
  const { message, dismiss } = useContext(MessageContext);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (message && performance.now() - message.at > 1000) dismiss();
  }, [pathname, message, dismiss]);
  const visible = message && !message.quiet;
  return (
    <div className={visible ? 'announcement announcement--shown' : 'announcement'}>
      <output aria-live="polite" className={visible ? 'announcement__text' : 'usa-sr-only'}>
        {message && <span key={message.at}>{message.text}</span>}
      </output>
      {visible && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={dismiss}>
          Dismiss
        </button>
      )}
    </div>
  );
}
