export { faultsOf } from './check-lifecycle.js';
export { Cases } from './cases.js';
export { allowedActions, refusal, type AllowedAction } from './decide.js';
export { diagramOf } from './diagram.js';
export { lifecycle } from './lifecycle.js';
export type {
  Action,
  Case,
  Consequences,
  KeptDate,
  Lifecycle,
  Moment,
  Relation,
  Rule,
  State,
  Taking,
  Telling,
  Wait,
} from './lifecycle.js';
export { HistoryModule, LifecycleModule } from './lifecycle.module.js';
export { CalendarFollower } from './moved-dates/calendar-follower.js';
export { type Recount, whereItGoes } from './moved-dates/moved-date.js';
export { Recording } from './recording.js';
export { reminderLead } from './policies.js';
export { AllowedActionDto } from './allowed-action.dto.js';
export { ShownCase, shownCase } from './shown-case.dto.js';
export { Lifecycles } from './registry.js';
export { anyHolds, except, thePerson, whoIs, whoIsAtCampus, whoIsInUnit } from './relations.js';
