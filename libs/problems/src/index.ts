export * from './problem.js';
export { ProblemFilter, problemOf } from './problem.filter.js';
export { fieldErrors, strictInput, strictly } from './validation.js';
