export { columnsOf } from './csv-header.js';
export { type CsvRecord, recordsOf } from './csv-records.js';
export { type CsvLimits, inFile, textOf } from './csv-text.js';
export { csvOf } from './csv-written.js';
export { dayFrom } from './day-from.js';
export { oneCsvFile, receivedCsv } from './received-csv.js';
