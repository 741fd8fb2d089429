export type { Impact } from './impact-ratio.js';
export {
  type FairHiring,
  type GroupRate,
  type SelectionRate,
  selectionRates,
  type StepRates,
} from './selection-rates.js';
export { serviceBand, serviceBands } from './service-band.js';
export { type HiringOutcome, type Stage, stages } from './stages.js';
