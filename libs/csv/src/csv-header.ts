import { inFile } from './csv-text.js';

/** Where in a line each column stands. Throws a problem that names what is missing, unknown or there twice. */
export function columnsOf<Column extends string>(header: string[], columns: readonly Column[]): Record<Column, number> {
  const names = header.map((name) => name.toLowerCase());
  if (names.length === 1 && /[;\t]/.test(names[0]!))
    throw inFile('The values are separated by semicolons or tabs. Save the table as "CSV (comma delimited)".');
  const faults = [
    listed(
      'missing',
      columns.filter((column) => !names.includes(column)),
    ),
    listed(
      'unknown',
      names.filter((name) => !columns.includes(name as Column)),
    ),
    listed('there twice', [...new Set(names.filter((name, i) => name !== '' && names.indexOf(name) !== i))]),
  ].filter((fault) => fault !== null);
  if (faults.length > 0) throw inFile(`${faults.join(' ')} The first line has to be: ${columns.join(',')}`);
  return Object.fromEntries(columns.map((column) => [column, names.indexOf(column)])) as Record<Column, number>;
}

function listed(fault: string, names: string[]): string | null {
  if (names.length === 0) return null;
  const quoted = names.slice(0, 5).map((name) => `"${name.slice(0, 40)}"`);
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `${names.length === 1 ? 'Column' : 'Columns'} ${fault}: ${quoted.join(', ')}${more}.`;
}
