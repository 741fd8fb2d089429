export * from './problem.js';
export { ProblemFilter } from './problem.filter.js';
export { strictInput } from './validation.js';
