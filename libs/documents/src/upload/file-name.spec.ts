import { attachmentHeader, nameFor, safeName } from './file-name.js';

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Dana\\My résumé.pdf', 'My résumé.pdf'],
  ['line\r\nbreak: yes.pdf', 'line break_ yes.pdf'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['zero\u200Bwidth\uFEFF.png', 'zerowidth.png'],
  ['  ..hidden. ', 'hidden'],
  ['\u0000', 'document'],
  ['', 'document'],
  ['half a \ud83d.pdf', 'half a .pdf'],
  ['证书 🏅.pdf', '证书 🏅.pdf'],
  ['e\u0301tude.pdf', 'étude.pdf'],
])('the name %j is kept as %j', (given, kept) => expect(safeName(given)).toBe(kept));

test('a name that is too long loses its middle, not its ending and no half characters', () => {
  const name = safeName(`${'🏅'.repeat(300)}.pdf`);
  expect([...name]).toHaveLength(150);
  expect(name).toMatch(/^(🏅)+\.pdf$/u);
});

test('a name ends the way its content does', () => {
  expect(nameFor('image/png', 'badge.jpg')).toBe('badge.png');
  expect(nameFor('image/jpeg', 'badge.JPEG')).toBe('badge.JPEG');
  expect(nameFor('application/pdf', 'letter of 3.4.2026')).toBe('letter of 3.4.2026.pdf');
  expect(nameFor('application/pdf', 'letter')).toBe('letter.pdf');
});

test('a name cannot leave its place in the header', () => {
  expect(attachmentHeader('a"b\\c%41.pdf')).toBe(
    `attachment; filename="a_b_c_41.pdf"; filename*=UTF-8''a%22b%5Cc%2541.pdf`,
  );
  expect(attachmentHeader("d'été (1).pdf")).toBe(
    `attachment; filename="d'_t_ (1).pdf"; filename*=UTF-8''d%27%C3%A9t%C3%A9%20%281%29.pdf`,
  );
});
