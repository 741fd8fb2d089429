import * as fc from 'fast-check';
// oxlint-disable-next-line import/no-named-as-default -- its types know the default export alone
import PDFDocument from 'pdfkit';
import { plainText } from './plain-text.js';
import { Typeface } from './typeface.js';

const pdf = new PDFDocument();
const typeface = new Typeface(pdf);
const widthOf = (line: string) => pdf.font('regular').fontSize(8).widthOfString(line);
const letters = (text: string) => text.replace(/[ \n]/g, '');

test('a text is broken into lines that fit their column, and nothing of it is cut off', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aWi,.- \n', 'Ж', 'Ω', 'é', 'ő', '“', '—'), maxLength: 400 });
  fc.assert(
    fc.property(text, fc.integer({ min: 30, max: 500 }), (written, width) => {
      const lines = typeface.lines(written, width, 8);
      expect(letters(lines.join(''))).toBe(letters(plainText(written)));
      // Kerning may move a letter by a fraction of a point; the gap between columns is eight.
      for (const line of lines) expect(widthOf(line)).toBeLessThan(width + 1);
    }),
    { numRuns: 300 },
  );
});

test('6,000 characters without a space are broken, too', () => {
  const lines = typeface.lines('W'.repeat(6000), 300, 8);
  expect(lines.join('')).toBe('W'.repeat(6000));
  for (const line of lines) expect(widthOf(line)).toBeLessThan(301);
});

test('letters of other scripts stay what they are; what the font has not is shown as a box and counted', () => {
  expect(typeface.lines('Łucja Привет Ελληνικά שלום مرحبا Հայ', 500, 8)).toEqual([
    'Łucja Привет Ελληνικά שלום مرحبا Հայ',
  ]);
  const before = typeface.unshown;
  expect(typeface.lines('王小明 Wang', 500, 8)).toEqual(['□□□ Wang']);
  expect(typeface.unshown - before).toBe(3);
});

test.each([
  ['control characters', 'a\u0000b\u0007c\u001b[31md', 'abc[31md'],
  ['what turns the direction of writing', 'a\u202Eb\u2066c\u200B', 'abc'],
  ['tabs and other spaces', 'a\tb\u00a0c\u3000d', 'a b c d'],
  ['line ends of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['many empty lines', `a${'\n'.repeat(6000)}b`, 'a\n\nb'],
  ['letters that are put together', 'e\u0301', 'é'],
])('%s cannot upset a page', (_, written, shown) => {
  expect(plainText(written)).toBe(shown);
});
