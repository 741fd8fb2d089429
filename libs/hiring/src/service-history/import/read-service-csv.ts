import { columnsOf, type CsvRecord, dayFrom, inFile, recordsOf, textOf } from '#csv';
import { faultsOfInterval, type IntervalFault } from '../service-interval.rules.js';
import { longestValue, type ServiceCsvColumn, serviceCsvColumns, serviceCsvLimits } from './service-csv-format.js';

export interface ServiceCsvLine {
  /** Line of the file, the header being line 1. */
  line: number;
  /** As it stands in the file, for showing it beside what is wrong. */
  written: Record<ServiceCsvColumn, string>;
  badgeNumber: string;
  agency: string;
  /** 'YYYY-MM-DD'; null where it cannot be read. */
  startedOn: string | null;
  /** Null where the service goes on, and where it cannot be read (then `errors` says so). */
  endedOn: string | null;
  note: string;
  errors: IntervalFault<ServiceCsvColumn | 'line'>[];
}

export interface ServiceCsv {
  /** No line has an error. */
  ok: boolean;
  lines: ServiceCsvLine[];
}

/**
 * Reads a service history (service-csv-format.ts) and says of every line what is wrong with it, on the program's day
 * `today`. Throws a problem, 400 or 413 with the field `file`, for a file that cannot be read as a whole: empty, over 1 MB
 * or 5,000 lines, not UTF-8, quotation marks that do not pair up, another header, or no line after it.
 */
export function readServiceCsv(bytes: Buffer, today: string): ServiceCsv {
  const [header, ...records] = recordsOf(textOf(bytes, serviceCsvLimits));
  if (!header) throw inFile('The file is empty.');
  const columns = columnsOf(header.values, serviceCsvColumns);
  if (records.length === 0) throw inFile('The file has a header and no line after it.');
  const lines = records.map((record) => readLine(record, columns, today));
  markRepeated(lines);
  return { ok: lines.every(({ errors }) => errors.length === 0), lines };
}

function readLine(
  { line, values }: CsvRecord,
  columns: Record<ServiceCsvColumn, number>,
  today: string,
): ServiceCsvLine {
  const written = Object.fromEntries(
    serviceCsvColumns.map((column) => [column, values[columns[column]] ?? '']),
  ) as Record<ServiceCsvColumn, string>;
  const start = dayFrom(written.started_on);
  const end = dayFrom(written.ended_on);
  const errors: ServiceCsvLine['errors'] = [
    ...wrongCount(values.length),
    ...serviceCsvColumns.flatMap((column) => faultsOfValue(column, written[column])),
  ];
  if (start.fault) errors.push({ field: 'started_on', message: start.fault });
  if (end.fault) errors.push({ field: 'ended_on', message: end.fault });
  for (const { field, message } of faultsOfInterval({ startedOn: start.day, endedOn: end.day }, today))
    errors.push({ field: field === 'startedOn' ? 'started_on' : 'ended_on', message });
  const { badge_number: badgeNumber, agency, note } = written;
  return { line, written, badgeNumber, agency, startedOn: start.day, endedOn: end.day, note, errors };
}

function wrongCount(count: number): ServiceCsvLine['errors'] {
  const wanted = serviceCsvColumns.length;
  if (count === wanted) return [];
  const message = `This line has ${count} ${count === 1 ? 'value' : 'values'} instead of ${wanted}. Put a value with a comma in quotation marks.`;
  return [{ field: 'line', message }];
}

const needed: Partial<Record<ServiceCsvColumn, string>> = {
  badge_number: 'Give the badge number of the officer.',
  agency: 'Name the agency.',
  started_on: 'Give the first day of the service.',
};

function faultsOfValue(field: ServiceCsvColumn, value: string): ServiceCsvLine['errors'] {
  const missing = value === '' ? needed[field] : undefined;
  if (missing) return [{ field, message: missing }];
  // PostgreSQL counts characters, a JavaScript string UTF-16 units.
  if (value.length > longestValue[field] && [...value].length > longestValue[field])
    return [{ field, message: `Keep it to ${longestValue[field]} characters.` }];
  if (value.includes('\uFFFD'))
    return [{ field, message: 'A character was lost when the file was saved (�). Write it again.' }];
  if (/[\p{Cc}]/u.test(field === 'note' ? value.replaceAll(/[\n\t]/g, '') : value))
    return [{ field, message: 'It holds a control character or a line break. Write it again on one line.' }];
  return [];
}

/** The same line twice is a slip: it would be verified twice. */
function markRepeated(lines: ServiceCsvLine[]): void {
  const seen = new Map<string, number>();
  for (const { line, badgeNumber, agency, startedOn, endedOn, errors } of lines) {
    if (errors.length > 0) continue;
    const key = JSON.stringify([badgeNumber.toLowerCase(), agency.toLowerCase(), startedOn, endedOn]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else errors.push({ field: 'line', message: `This is the same as line ${first}. Leave one of them out.` });
  }
}
