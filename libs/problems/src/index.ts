export * from './problem.js';
export { IsDecimalNumber } from './decimal-number.js';
export { IfSent } from './if-sent.js';
export { refuseDeep } from './deep-input.js';
export { ProblemFilter, problemOf } from './problem.filter.js';
export { fieldErrors, strictInput, strictly } from './validation.js';
export { Trimmed } from './trimmed.js';
export { withOffset } from './with-offset.js';
