import { pdfText } from '../../../test/harness/pdf-text.js';
import { Pages } from './pages.js';
import { facts, table } from './table.js';

const columns: [string, number][] = [
  ['Who', 30],
  ['What was said', 70],
];

test('a table goes on over the pages with its head at the top of each, and every page has its number', async () => {
  const pages = new Pages({ title: 'A table', author: 'The agency' }, 'A table');
  pages.contents(1);
  pages.section('The only section');
  const rows = Array.from({ length: 120 }, (_, i) => [`Person ${i}`, `Sentence ${i} of them`]);
  await table(pages, columns, rows);
  const shown = pdfText(await pages.finish());
  expect(shown.length).toBeGreaterThan(3);
  shown.forEach((page, i) => expect(page).toContain(`Page ${i + 1} of ${shown.length}`));
  for (const page of shown.slice(1)) expect(page).toContain('What was said');
  for (const [who, said] of rows) expect(shown.join(' ')).toContain(`${who} ${said}`);
  expect(shown[0]).toMatch(/Contents 1\. The only section 2/);
});

test('a row that is taller than a page is divided, with all of its text', async () => {
  const pages = new Pages({ title: 'A table', author: 'The agency' }, 'A table');
  const said = Array.from({ length: 4000 }, (_, i) => `word${i}`).join(' ');
  await table(pages, columns, [['Somebody', said]]);
  facts(pages, [
    ['Said', said],
    ['Not known', null],
  ]);
  const shown = pdfText(await pages.finish());
  const words = shown
    .map((page) => page.replace(/Page \d+ of \d+|What was said|A table|Who/g, ''))
    .join(' ')
    .match(/word\d+/g)!;
  const all = said.split(' ');
  expect(words).toEqual([...all, ...all]);
  expect(shown.join(' ')).not.toContain('Not known');
});
