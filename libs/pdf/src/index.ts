export { Pages } from './pages.js';
export { type Cell, type Column, facts, table } from './table.js';
