import { Button } from '@trussworks/react-uswds';
import { useEffect } from 'react';
import { useLive } from './use-live.js';
import './live.css';

/** Milliseconds for which it stands there that the page was brought up to date. */
const readable = 8000;

/** Keeps the page up to date, and says so at its edge, where it moves nothing that one is about to press. */
export function LiveChanges() {
  const { note, showLatest, dismiss } = useLive();
  useEffect(() => {
    if (note !== 'shows the latest') return;
    const timer = setTimeout(dismiss, readable);
    return () => clearTimeout(timer);
  }, [note, dismiss]);
  return (
    <div className={note ? 'live-note live-note--shown' : 'live-note'}>
      <output aria-live="polite">
        {note === 'shows the latest' && 'Something on this page just changed. It shows the latest.'}
        {note === 'waits' && 'Something on this page just changed. What you typed is kept.'}
      </output>
      {note === 'waits' && (
        <Button type="button" outline inverse onClick={showLatest}>
          Show what changed
        </Button>
      )}
    </div>
  );
}
