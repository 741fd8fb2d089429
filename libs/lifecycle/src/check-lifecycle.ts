import type { Lifecycle } from './lifecycle.js';

/**
 * What is wrong with a table, in sentences: a state that waits on no one, an action or timer that leads nowhere,
 * a state that cannot be reached or from which no end can be.
 */
export function faultsOf(lifecycle: Lifecycle): string[] {
  const { states, actions, kind } = lifecycle;
  const names = Object.keys(states);
  const moves = Object.values(actions).flatMap((action) => action.from.map((from) => ({ from, to: action.to })));
  const faults: string[] = [];
  const fault = (sentence: string) => faults.push(`${kind}: ${sentence}`);

  if (!states[lifecycle.initial]) fault(`the initial state "${lifecycle.initial}" is not in the table.`);
  for (const name of lifecycle.opening.alsoIn ?? [])
    if (!states[name]) fault(`it may be opened in the state "${name}", which is not in the table.`);
  for (const [name, state] of Object.entries(states)) {
    if (!state.final && !state.waitsOn?.length) fault(`"${name}" waits on no one.`);
    if (state.final && state.waitsOn?.length) fault(`"${name}" is final and still waits on somebody.`);
    if (state.final && state.byItself?.length) fault(`"${name}" is final and still has a timer.`);
    const kinds = (state.waitsOn ?? []).map((wait) => wait.kind);
    if (new Set(kinds).size !== kinds.length) fault(`"${name}" has two tasks of one kind.`);
    for (const wait of state.waitsOn ?? [])
      if (wait.action && !actions[wait.action]?.from.includes(name))
        fault(`"${name}" waits for "${wait.action}", which does not start there.`);
    for (const timer of state.byItself ?? []) {
      const action = actions[timer.action];
      if (!action?.from.includes(name))
        fault(`the timer of "${name}" takes "${timer.action}", which does not start there.`);
      else if (action.by !== 'the clock') fault(`"${timer.action}" is taken by a timer and is not the clock's.`);
    }
  }
  for (const { column, states: kept } of lifecycle.keeps ?? [])
    for (const state of kept)
      if (!states[state]) fault(`"${column}" is kept in the state "${state}", which is not in the table.`);
  for (const [name, action] of Object.entries(actions)) {
    if (action.from.length === 0) fault(`"${name}" starts from no state.`);
    for (const state of [...action.from, action.to])
      if (!states[state]) fault(`"${name}" names the state "${state}", which is not in the table.`);
    if (Array.isArray(action.by) && action.by.length === 0) fault(`nobody may take "${name}".`);
    if (
      action.by === 'the clock' &&
      !Object.values(states).some((state) => state.byItself?.some((timer) => timer.action === name))
    )
      fault(`"${name}" is the clock's, and no timer takes it.`);
  }
  const reached = closure([lifecycle.initial], (state) =>
    moves.filter((move) => move.from === state).map((move) => move.to),
  );
  for (const name of names) if (!reached.has(name)) fault(`"${name}" cannot be reached.`);
  const finals = names.filter((name) => states[name]?.final);
  const ending = closure(finals, (state) => moves.filter((move) => move.to === state).map((move) => move.from));
  for (const name of names) if (!ending.has(name)) fault(`no end can be reached from "${name}".`);
  return faults;
}

function closure(start: string[], next: (state: string) => string[]): Set<string> {
  const seen = new Set(start);
  for (const state of seen) for (const other of next(state)) seen.add(other);
  return seen;
}
