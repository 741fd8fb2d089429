import type { Problem } from '#problems';
import { readServiceCsv } from './read-service-csv.js';
import { serviceCsvColumns } from './service-csv-format.js';

const header = serviceCsvColumns.join(',');

const read = (text: string | Buffer) => readServiceCsv(Buffer.isBuffer(text) ? text : Buffer.from(text), '2027-03-01');

function refusal(text: string | Buffer): Problem {
  try {
    read(text);
  } catch (error) {
    return error as Problem;
  }
  throw new Error('The file was taken.');
}
const why = (text: string | Buffer) =>
  refusal(text)
    .errors.map(({ field, message }) => `${field}: ${message}`)
    .join(' ');

describe('a file that cannot be read is refused with the reason', () => {
  test.each([
    ['without anything in it', '', 'file: The file is empty.'],
    ['with blank lines only', '\n \r\n', 'file: The file is empty.'],
    ['with a header only', `${header}\n\n`, 'file: The file has a header and no line after it.'],
    [
      'without a column',
      'badge_number,agency,started_on,note\n1,A,2019-06-03,',
      `file: Column missing: "ended_on". The first line has to be: ${header}`,
    ],
    [
      'with other columns',
      'badge_number,agency,from,to,note\n1,A,2019-06-03,,',
      `file: Columns missing: "started_on", "ended_on". Columns unknown: "from", "to". The first line has to be: ${header}`,
    ],
    [
      'with a column twice',
      `${header},note\n1,A,2019-06-03,,,`,
      `file: Column there twice: "note". The first line has to be: ${header}`,
    ],
    [
      'with semicolons',
      `${serviceCsvColumns.join(';')}\n1;A;2019-06-03;;`,
      'file: The values are separated by semicolons or tabs. Save the table as "CSV (comma delimited)".',
    ],
    [
      'with an open quotation mark',
      `${header}\n1,A,2019-06-03,,\n2,"A,2019-06-03,,\n3,B`,
      'file: Line 3 opens a quotation mark that is never closed.',
    ],
    [
      'with a quotation mark within a value',
      `${header}\n1,A,2019-06-03,,say "yes"\n`,
      'file: Line 2 has a quotation mark within a value. Put the whole value in quotation marks, and double those inside of it.',
    ],
  ])('%s', (_, text, message) => expect(why(text)).toBe(message));

  test('in an older encoding, with the line on which it shows', () => {
    const mixed = Buffer.concat([
      Buffer.from(`${header}\r\n1,Peña PD,2019-06-03,,\r\n2,`),
      Buffer.from('Peña PD,2019-06-03,,\r\n', 'latin1'),
    ]);
    expect(why(mixed)).toMatch(/^file: Line 3 has a character that is not UTF-8/);
    expect(why(Buffer.from('é', 'latin1'))).toMatch(/Line 1 /);
  });

  test.each([
    ['with its mark', Buffer.from(`\uFEFF${header}`, 'utf16le')],
    ['without it', Buffer.from(header, 'utf16le')],
    ['the other way round', Buffer.from(`\uFEFF${header}`, 'utf16le').swap16()],
  ])('in UTF-16, %s', (_, bytes) => expect(why(bytes)).toMatch(/^file: The file is UTF-16 text/));

  test('as a picture or another file that is no text', () => {
    expect(why(Buffer.from('%PDF-1.7\n\0\0\0'))).toMatch(/^file: The file is no text/);
  });

  test('of more than 1 MB or 5,000 lines', () => {
    expect(refusal(Buffer.alloc(1_000_001, 'a'))).toMatchObject({ status: 413, errors: [{ field: 'file' }] });
    const row = (_: unknown, i: number) => `${i},A,2019-06-03,,`;
    expect(why([header, ...Array.from({ length: 5001 }, row)].join('\n'))).toMatch(/^file: The file has 5002 lines/);
    expect(read([header, ...Array.from({ length: 5000 }, row)].join('\n')).lines).toHaveLength(5000);
  });
});
