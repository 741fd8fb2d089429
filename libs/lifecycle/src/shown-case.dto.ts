import type { Actor } from '#access';
import { AllowedActionDto } from './allowed-action.dto.js';
import { allowedActions } from './decide.js';
import type { Case, Lifecycle } from './lifecycle.js';

/** What every response about a case says: its state in words, its version, and what the person asking may do. */
export class ShownCase {
  id: string;
  state: string;
  /** The state in words. */
  stateLabel: string;
  /** Send it back in `If-Match` to be told when somebody else changed the case in the meantime. */
  version: number;
  allowedActions: AllowedActionDto[];
}

export const shownCase = <F extends Case>(lifecycle: Lifecycle<F>, facts: F, actor: Actor): ShownCase => ({
  id: facts.id,
  state: facts.state,
  stateLabel: lifecycle.states[facts.state]!.label,
  version: facts.version,
  allowedActions: allowedActions(lifecycle, facts, actor),
});
