/** A spreadsheet takes a value that begins so for a formula, and runs it: OWASP, CSV injection. */
const formula = /^[=+\-@\t\r\n]/;

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. Text that a spreadsheet would
 * run as a formula is led by an apostrophe; numbers stay numbers.
 */
export const csvOf = (header: string[], rows: (string | number | null)[][]): string =>
  `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
