import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Pages, width } from './pages.js';
import type { Weight } from './typeface.js';

/** A column: what stands over it, and its share of the width. */
export type Column = [title: string, share: number];
/** What a cell says; null is an empty one. */
export type Cell = string | number | null;

const size = 8;
const lineHeight = size * 1.32;
const padding = 3;
const gap = 8;
/** A row of more lines may be divided between two pages; a shorter one goes to the next as a whole. */
const divided = 14;
/** So many rows are laid out before other requests have their turn: a long file must not hold up the whole api. */
const atOnce = 25;

interface Placed {
  from: number;
  within: number;
}

/** A table that goes on over as many pages as it takes, with its head at the top of each. */
export async function table(pages: Pages, columns: Column[], rows: Cell[][]): Promise<void> {
  const places = placesOf(columns.map(([, share]) => share));
  const head = columns.map(([title], i) => pages.typeface.lines(title, places[i]!.within, size, 'bold'));
  const putHead = () => {
    const height = heightOf(head) + 2 * padding;
    pages.shade(height);
    putLines(pages, places, head, 'bold');
    pages.y += height;
  };
  pages.need(heightOf(head) + 2 * padding + 3 * lineHeight);
  putHead();
  for (const [i, row] of rows.entries()) {
    if (i % atOnce === 0) await nextTurn();
    putRow(pages, places, linesOf(pages, places, row), putHead);
    pages.line();
  }
  pages.space(8);
}

/** What is known of something: names on the left, what does not apply left out. */
export function facts(pages: Pages, known: [name: string, value: Cell][]): void {
  const places = placesOf([26, 74]);
  for (const [name, value] of known) {
    if (value === null || value === '') continue;
    const [names, values] = [pages.typeface.lines(name, places[0]!.within, size, 'bold'), String(value)];
    const lines = [names, pages.typeface.lines(values, places[1]!.within, size)];
    putRow(pages, places, lines, () => undefined, ['bold', 'regular']);
  }
  pages.space(5);
}

const linesOf = (pages: Pages, places: Placed[], row: Cell[]): string[][] =>
  places.map(({ within }, i) => pages.typeface.lines(String(row[i] ?? ''), within, size));

function putRow(pages: Pages, places: Placed[], cells: string[][], putHead: () => void, weights?: Weight[]): void {
  let rest = cells;
  for (;;) {
    const lines = Math.max(...rest.map((cell) => cell.length));
    const fitting = Math.floor((pages.room - 2 * padding) / lineHeight);
    const put = fitting >= lines ? lines : lines > divided && fitting >= 3 ? fitting : 0;
    if (put > 0) {
      putLines(
        pages,
        places,
        rest.map((cell) => cell.slice(0, put)),
        weights,
      );
      pages.y += put * lineHeight + 2 * padding;
      rest = rest.map((cell) => cell.slice(put));
    }
    if (put === lines) return;
    pages.turn();
    putHead();
  }
}

function putLines(pages: Pages, places: Placed[], cells: string[][], weights: Weight | Weight[] = 'regular'): void {
  for (const [column, cell] of cells.entries()) {
    const weight = typeof weights === 'string' ? weights : weights[column]!;
    for (const [i, line] of cell.entries())
      pages.put(line, { size, weight, from: places[column]!.from }, pages.y + padding + i * lineHeight);
  }
}

const heightOf = (cells: string[][]): number => Math.max(...cells.map((cell) => cell.length)) * lineHeight;

function placesOf(shares: number[]): Placed[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  let from = 4;
  return shares.map((share) => {
    const own = ((width - 8) * share) / all;
    const place = { from, within: own - gap };
    from += own;
    return place;
  });
}
