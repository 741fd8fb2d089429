import type { Actor } from '#access';
import { forbidden, notNow, Problem, ruleBroken } from '#problems';
import type { Action, Case, Lifecycle, Relation, Rule, Taking } from './lifecycle.js';
import { anyHolds } from './relations.js';

/** An action that the person asking may take now; its rules may still have something to say. */
export interface AllowedAction {
  action: string;
  label: string;
}

/** The actions that the table offers this person on this case, as it stands. */
export function allowedActions<F extends Case>(lifecycle: Lifecycle<F>, facts: F, actor: Actor): AllowedAction[] {
  return Object.entries(lifecycle.actions)
    .filter(([, action]) => action.from.includes(facts.state) && mayTake(action.by, actor, facts))
    .map(([name, action]) => ({ action: name, label: action.label }));
}

/**
 * Why the action cannot be taken, or null: 403 for a person whom the table does not name, 409 in a state from which
 * it does not lead on, 422 with every rule that is broken.
 */
export function refusal<F extends Case>(
  lifecycle: Lifecycle<F>,
  name: string,
  facts: F,
  taking: Taking,
): Problem | null {
  const action = actionOf(lifecycle, name);
  return (
    notAllowed(action, facts, taking) ??
    wrongState(lifecycle, action, facts) ??
    brokenRules(action.rules, facts, taking)
  );
}

export function actionOf<F extends Case>(lifecycle: Lifecycle<F>, name: string): Action<F> {
  const action = lifecycle.actions[name];
  if (!action) throw new Error(`A ${lifecycle.kind} has no action "${name}".`);
  return action;
}

/** Every broken rule at once, so that nobody mends them one refusal at a time. */
export function brokenRules<F>(rules: Rule<F>[] | undefined, facts: F, taking: Taking): Problem | null {
  const broken = (rules ?? []).filter((rule) => !rule.holds(facts, taking));
  if (broken.length === 0) return null;
  const sentences = broken.map((rule) =>
    typeof rule.message === 'string' ? rule.message : rule.message(facts, taking),
  );
  const errors = broken.flatMap((rule, i) =>
    rule.field ? [{ field: rule.field, message: sentences[i] as string }] : [],
  );
  return ruleBroken(broken[0]!.code, sentences.join(' '), errors);
}

function notAllowed<F>(action: Action<F>, facts: F, { actor }: Taking): Problem | null {
  if (mayTake(action.by, actor, facts)) return null;
  const who = typeof action.by === 'string' ? action.by : action.by.map((relation) => relation.name).join(' or ');
  return forbidden(`"${action.label}" is for ${who}.`);
}

function mayTake<F>(by: Relation<F>[] | 'the clock' | 'the program', actor: Actor | null, facts: F): boolean {
  if (typeof by === 'string') return actor === null;
  return actor !== null && anyHolds(by, actor, facts);
}

function wrongState<F extends Case>(lifecycle: Lifecycle<F>, action: Action<F>, facts: F): Problem | null {
  if (action.from.includes(facts.state)) return null;
  const state = lifecycle.states[facts.state]?.label ?? facts.state;
  return notNow(`"${action.label}" cannot be done now: ${lifecycle.title(facts)} is ${state.toLowerCase()}.`);
}
