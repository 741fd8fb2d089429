import type { Action, AnyCase, Lifecycle } from './lifecycle.js';

/** The table as a Mermaid state diagram followed by a list of who owes what: for the docs, and for HR to check. */
export function diagramOf(lifecycle: Lifecycle): string {
  const { states, actions } = lifecycle;
  const lines = [`## ${lifecycle.kind}`, '', '```mermaid', 'stateDiagram-v2', `  [*] --> ${lifecycle.initial}`];
  for (const state of lifecycle.opening.alsoIn ?? []) lines.push(`  [*] --> ${state}`);
  for (const [name, state] of Object.entries(states)) lines.push(`  ${name} : ${state.label}`);
  for (const action of Object.values(actions))
    for (const from of action.from) lines.push(`  ${from} --> ${action.to} : ${action.label} (${whoTakes(action)})`);
  for (const [name, state] of Object.entries(states)) if (state.final) lines.push(`  ${name} --> [*]`);
  lines.push('```', '', '| state | waits for | by itself |', '| --- | --- | --- |');
  for (const state of Object.values(states)) {
    const waits = state.final ? 'nothing: it is final' : (state.waitsOn ?? []).map((wait) => wait.kind).join('; ');
    const timers = (state.byItself ?? []).map((timer) => actions[timer.action]?.label).join('; ');
    lines.push(`| ${state.label} | ${waits} | ${timers} |`);
  }
  return `${lines.join('\n')}\n`;
}

export const whoTakes = (action: Action<AnyCase>): string =>
  typeof action.by === 'string' ? action.by : action.by.map((relation) => relation.name).join(' or ');
