// What every page about a case is built of: see apps/web/README.md.
export { StateTag, type Tone } from './state-tag.js';
export { Timeline, historyKey } from './timeline.js';
export { WaitsOn } from './waits-on.js';
export { useKeptFocus } from './kept-focus.js';
export { Funnel, type FunnelStage } from './funnel.js';
export { ActionButtons } from './action-buttons.js';
export type { ActionWay } from './action-way.js';
