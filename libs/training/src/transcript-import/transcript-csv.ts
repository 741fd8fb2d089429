import { columnsOf, type CsvRecord, dayFrom, inFile, recordsOf, textOf } from '#csv';

/**
 * What officers have completed, as a CSV file: one line for each completion.
 *
 *     badge_number,officer_name,provider,course_number,course_title,completed_on,hours
 *     1042,Marcus Bell,Department of Criminal Justice Training,SRO-101,SRO I,2026-10-16,40
 *
 * UTF-8, with commas; the columns in any order, all seven of them. The badge number or the name may be empty, not both; so
 * may the course's number or its title.
 */
export const transcriptColumns = [
  'badge_number',
  'officer_name',
  'provider',
  'course_number',
  'course_title',
  'completed_on',
  'hours',
] as const;

export const transcriptLimits = { bytes: 3_000_000, size: '3 MB', lines: 10_000 } as const;

type Column = (typeof transcriptColumns)[number];

const longest: Record<Column, number> = {
  badge_number: 20,
  officer_name: 200,
  provider: 200,
  course_number: 60,
  course_title: 200,
  completed_on: 20,
  hours: 10,
};

export interface TranscriptLine {
  /** Line of the file, the header being line 1. */
  line: number;
  badge: string;
  officer: string;
  provider: string;
  number: string;
  title: string;
  /** 'YYYY-MM-DD'; null where it cannot be read. */
  completedOn: string | null;
  hours: number | null;
  /** What is wrong with the line by itself, in sentences that name the column. */
  errors: string[];
}

/** Throws a problem, 400 or 413 with the field `file`, for a file that cannot be read as a whole. */
export function readTranscript(bytes: Buffer, today: string): TranscriptLine[] {
  const [header, ...records] = recordsOf(textOf(bytes, transcriptLimits));
  if (!header) throw inFile('The file is empty.');
  const columns = columnsOf(header.values, transcriptColumns);
  if (records.length === 0) throw inFile('The file has a header and no line after it.');
  return records.map((record) => readLine(record, columns, today));
}

function readLine({ line, values }: CsvRecord, columns: Record<Column, number>, today: string): TranscriptLine {
  const written = (column: Column) => values[columns[column]] ?? '';
  const day = dayFrom(written('completed_on'));
  const hours = /^\d{1,3}(\.\d{1,2})?$/.test(written('hours')) ? Number(written('hours')) : null;
  const errors = [
    values.length === transcriptColumns.length
      ? null
      : `The line has ${values.length} values instead of ${transcriptColumns.length}. Put a value with a comma in quotation marks.`,
    ...transcriptColumns.map((column) => faultOfValue(column, written(column))),
    written('badge_number') || written('officer_name') ? null : 'Give badge_number or officer_name.',
    written('course_number') || written('course_title') ? null : 'Give course_number or course_title.',
    day.fault === null ? null : `completed_on: ${day.fault}`,
    day.day === null && day.fault === null ? 'completed_on: Give the day of completion.' : null,
    day.day !== null && day.day > today ? `completed_on: ${day.day} is still to come.` : null,
    day.day !== null && day.day < '1980-01-01' ? `completed_on: ${day.day} is before 1980. Check the year.` : null,
    hours !== null && hours > 0 ? null : 'hours: Write the hours as 40 or 7.5, more than none.',
  ].filter((error) => error !== null);
  return {
    line,
    badge: written('badge_number'),
    officer: written('officer_name'),
    provider: written('provider'),
    number: written('course_number'),
    title: written('course_title'),
    completedOn: day.day,
    hours,
    errors,
  };
}

function faultOfValue(column: Column, value: string): string | null {
  if (value.length > longest[column]) return `${column}: Keep it to ${longest[column]} characters.`;
  if (value.includes('\uFFFD')) return `${column}: A character was lost when the file was saved. Write it again.`;
  return /\p{Cc}/u.test(value)
    ? `${column}: It holds a control character or a line break. Write it on one line.`
    : null;
}
