export { eligibility } from './eligibility.js';
