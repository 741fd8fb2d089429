export {
  eligibility,
  eligibilityInShort,
  fewestYears,
  type Eligibility,
  type EligibilityInShort,
  type JudgedInterval,
  type MeasuredService,
} from './eligibility.js';
export { type Length, lengthInWords } from './length.js';
export { faultsOfInterval, type IntervalFault } from './service-interval.rules.js';
export { daysNeeded, reaches, type Service, type ServiceInterval, serviceOn, type Stretch } from './service.js';
export { readServiceCsv, type ServiceCsv, type ServiceCsvLine } from './import/read-service-csv.js';
export { serviceCsvColumns, serviceCsvLimits } from './import/service-csv-format.js';
