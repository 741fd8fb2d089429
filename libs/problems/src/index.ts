export * from './problem.js';
export { ProblemFilter, problemOf } from './problem.filter.js';
export { strictInput } from './validation.js';
