import fc from 'fast-check';
import type { Problem } from '#problems';
import { readServiceCsv } from './read-service-csv.js';

const header = 'badge_number,agency,started_on,ended_on,note';
const today = '2027-03-01';

const read = (text: string | Buffer) => readServiceCsv(Buffer.isBuffer(text) ? text : Buffer.from(text), today);
const lines = (...more: string[]) => read([header, ...more].join('\n')).lines;
const errorsOf = (line: string) => lines(line)[0]!.errors.map(({ field, message }) => `${field}: ${message}`);

describe('a service history is read from CSV', () => {
  test('with its line numbers, quoted commas, both ways to write a day, and service that goes on', () => {
    const file = [
      header,
      '1042,"Riverbend Police Department, Patrol",2019-06-03,2022-08-31,"said ""yes"""',
      '',
      ',,,,',
      '1042, Bluegrass County Sheriff ,9/1/2022,,',
    ].join('\r\n');
    expect(read(file)).toMatchObject({
      ok: true,
      lines: [
        {
          line: 2,
          badgeNumber: '1042',
          agency: 'Riverbend Police Department, Patrol',
          startedOn: '2019-06-03',
          endedOn: '2022-08-31',
          note: 'said "yes"',
          errors: [],
        },
        { line: 5, agency: 'Bluegrass County Sheriff', startedOn: '2022-09-01', endedOn: null, note: '', errors: [] },
      ],
    });
  });

  test('a byte order mark, another order of columns and capital letters do no harm', () => {
    const [line] = read('\uFEFFNote,Ended_on,STARTED_ON,agency,badge_number\r\nn,,2019-06-03,Peña PD,7\r\n').lines;
    expect(line).toMatchObject({ badgeNumber: '7', agency: 'Peña PD', note: 'n', errors: [] });
  });

  test('a note of several lines keeps the line numbers right', () => {
    expect(lines('1,A,2019-06-03,,"first\nsecond"', '2,A,x,,').map(({ line, note }) => [line, note])).toEqual([
      [2, 'first\nsecond'],
      [4, ''],
    ]);
  });

  test('what was written comes back, however it is quoted and its lines are ended', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', '=', '𝒜'), maxLength: 20 });
    const row = fc.record({ agency: text, note: text, years: fc.integer({ min: 1950, max: 2026 }) });
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
        const written = rows.map(({ agency, note, years }, i) =>
          [`b${i}`, quoted(agency), `${years}-02-03`, `12/31/${years}`, quoted(note)].join(','),
        );
        const found = read([header, ...written].join('\n').replaceAll('\n', end) + end).lines;
        expect(
          found.map(({ badgeNumber, note, startedOn, endedOn }) => [badgeNumber, note, startedOn, endedOn]),
        ).toEqual(rows.map(({ note, years }, i) => [`b${i}`, note.trim(), `${years}-02-03`, `${years}-12-31`]));
        expect(found.map(({ agency }) => agency)).toEqual(rows.map(({ agency }) => agency.trim()));
      }),
    );
  });

  test('whatever the bytes are, they are read or refused with the file named', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, headed) => {
        const file = Buffer.concat([Buffer.from(headed ? `${header}\n` : ''), bytes]);
        try {
          expect(read(file).lines.length).toBeGreaterThan(0);
        } catch (error) {
          expect((error as Problem).errors).toMatchObject([{ field: 'file' }]);
        }
      }),
    );
  });
});

describe('every line says all that is wrong with it', () => {
  test('not only the first line with an error, and not only the first error', () => {
    const found = read([header, ',,,,x', '1,A,2019-06-03,,', '2,A,2019-02-30,6/31/2020,'].join('\n'));
    expect(found.ok).toBe(false);
    expect(found.lines.map(({ errors }) => errors.map(({ field }) => field))).toEqual([
      ['badge_number', 'agency', 'started_on'],
      [],
      ['started_on', 'ended_on'],
    ]);
  });

  test.each([
    ['1,A,2019-02-29,,', 'started_on: There is no day 2019-02-29. Write it as 2019-06-03 or 6/3/2019, month first.'],
    ['1,A,13/1/2019,,', 'started_on: There is no day 13/1/2019. Write it as 2019-06-03 or 6/3/2019, month first.'],
    ['1,A,6/3/19,,', 'started_on: "6/3/19" is no day. Write it as 2019-06-03 or 6/3/2019, month first.'],
    ['1,A,2019-6-3,,', 'started_on: "2019-6-3" is no day. Write it as 2019-06-03 or 6/3/2019, month first.'],
    ['1,A,3 June 2019,,', 'started_on: "3 June 2019" is no day. Write it as 2019-06-03 or 6/3/2019, month first.'],
    ['1,A,2019-06-03,2019-06-02,', 'ended_on: It ends on 2019-06-02, before it starts on 2019-06-03.'],
    [
      '1,A,2027-03-02,,',
      'startedOn: Service that starts on 2027-03-02 has not begun yet.'.replace('startedOn', 'started_on'),
    ],
    ['1,A,1919-06-03,,', 'started_on: 1919-06-03 is before 1940-01-01. Check the year.'],
    [
      '1,A,2019-06-03,2027-03-02,',
      'ended_on: 2027-03-02 is still to come. Leave the last day empty while the service goes on.',
    ],
    ['1,A,2019-06-03', 'line: This line has 3 values instead of 5. Put a value with a comma in quotation marks.'],
    ['1,A,2019-06-03,,,x', 'line: This line has 6 values instead of 5. Put a value with a comma in quotation marks.'],
    [`1,${'A'.repeat(201)},2019-06-03,,`, 'agency: Keep it to 200 characters.'],
    ['1,P\uFFFDa PD,2019-06-03,,', 'agency: A character was lost when the file was saved (\uFFFD). Write it again.'],
    ['1,A\u0007,2019-06-03,,', 'agency: It holds a control character or a line break. Write it again on one line.'],
  ])('%s', (line, message) => expect(errorsOf(line)).toEqual([message]));

  test('service that begins or ends today, or on a leap day, is right', () => {
    expect(errorsOf('1,A,3/1/2027,3/1/2027,')).toEqual([]);
    expect(errorsOf('1,A,2/29/2024,2024-02-29,')).toEqual([]);
  });

  test('the same line twice is pointed out', () => {
    expect(lines('1,A,2019-06-03,,', '1,a,6/3/2019,,again')[1]!.errors).toEqual([
      { field: 'line', message: 'This is the same as line 2. Leave one of them out.' },
    ]);
  });

  test('what was written is kept beside what is wrong with it', () => {
    expect(lines('1,=A(),yesterday,,')[0]).toMatchObject({
      written: { agency: '=A()', started_on: 'yesterday' },
      startedOn: null,
    });
  });
});
