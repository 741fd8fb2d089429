import { signalStep } from './signal.js';
import type { Scope } from '../scope.js';
import type { Step } from '../statement.js';

/** Something that was changed: what kind of thing, and which one. Nothing of what it holds. */
export type Changed = [kind: string, id: string];

export interface Changes {
  programId: string;
  /** The window whose request it was: that one knows. */
  window?: string;
  changed: Changed[];
}

/** PostgreSQL passes on 8,000 bytes at once; a kind and an id take less than 100. */
const most = 75;

/** Says what a transaction has changed. */
export function changesStep({ programId, window }: Scope, changed: Changed[]): Step {
  const messages: string[] = [];
  for (let from = 0; from < changed.length; from += most)
    messages.push(JSON.stringify({ programId, window, changed: changed.slice(from, from + most) }));
  return signalStep('liaison_changes', messages);
}
