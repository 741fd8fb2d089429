export { checkConfiguration } from './check-configuration.js';
export { address, common, database, type Environment, faultsIn, type Setting, wholeNumber } from './settings.js';
