import { CsvError, parse } from 'csv-parse/sync';
import { inFile } from './csv-text.js';

export interface CsvRecord {
  /** The line of the file on which it begins, from 1 on. */
  line: number;
  values: string[];
}

/**
 * The records of a text with \n line ends, without those that are blank. Throws a problem that names the line where
 * quotation marks do not pair up.
 */
export function recordsOf(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  // Null, so that the parser does not keep the record as well.
  const take = ({ record, raw }: { record: string[]; raw: string }) => {
    // The parser trims around quotation marks only.
    const values = record.map((value) => value.trim());
    if (values.some((value) => value !== '')) records.push({ line, values });
    line += raw.split('\n').length - 1;
    return null;
  };
  try {
    parse(text, {
      raw: true,
      trim: true,
      relax_column_count: true,
      record_delimiter: '\n',
      on_record: (record) => take(record as unknown as Parameters<typeof take>[0]),
    });
  } catch (error) {
    if (error instanceof CsvError) throw inFile(aboutQuotes(error, line));
    throw error;
  }
  return records;
}

const aboutQuotes = ({ code }: CsvError, line: number) =>
  code === 'CSV_QUOTE_NOT_CLOSED'
    ? `Line ${line} opens a quotation mark that is never closed.`
    : `Line ${line} has a quotation mark within a value. Put the whole value in quotation marks, and double those inside of it.`;
