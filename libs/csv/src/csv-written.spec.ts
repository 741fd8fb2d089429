import { csvOf } from './csv-written.js';
import { recordsOf } from './csv-records.js';

test('what a spreadsheet would run as a formula is text, and numbers stay numbers', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['=HYPERLINK("x")', -1.5],
        ['+1', '@SUM(A1)'],
        ['-2', null],
      ],
    ),
  ).toBe(`\uFEFFa,b\r\n"'=HYPERLINK(""x"")",-1.5\r\n'+1,'@SUM(A1)\r\n'-2,\r\n`);
});

test('what was written is read as it was', () => {
  const text = csvOf(['name'], [['Peña, "Lou"'], ['two\nlines']])
    .replace('\uFEFF', '')
    .replaceAll('\r\n', '\n');
  expect(recordsOf(text).map(({ values }) => values)).toEqual([['name'], ['Peña, "Lou"'], ['two\nlines']]);
});
