import { useProgram } from '../session/session.js';
import { timeText } from '../time/due.js';
import type { Saving } from './sheet-keeper.js';

/** Whether what is typed is saved: 'Saved at 10:42 AM'. Read out only when it could not be, and when it is again. */
export function SavingLine({ saving }: { saving: Saving }) {
  const { timeZone } = useProgram();
  return (
    <span className={saving.now === 'failed' ? 'saving saving--failed' : 'saving'}>{inWords(saving, timeZone)}</span>
  );
}

function inWords(saving: Saving, timeZone: string): string {
  switch (saving.now) {
    case 'untouched':
      return 'Saved as you go';
    case 'typed':
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved at ${timeText(new Date(saving.at), timeZone)}`;
    case 'failed':
      return saving.again ? 'Not saved, trying again' : 'Not saved';
    case 'changed-elsewhere':
      return 'Not saved: changed in another window';
  }
}
