import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { plainText, unshown } from './plain-text.js';

export type Weight = 'regular' | 'bold';

// The fonts that every reader of PDF has know Western letters alone. DejaVu Sans has Latin, Greek, Cyrillic, Hebrew,
// Arabic, Armenian and Georgian ones, and pdfkit embeds those that are used.
const files: Record<Weight, string> = {
  regular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};
const fromPackages = createRequire(join(process.cwd(), 'package.json'));

/** What pdfkit keeps of the font that is set; it gives no other way to ask which characters there are. */
interface FontInUse {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** The letters of a document: what they can show, how wide it is, and where a line ends. */
export class Typeface {
  /** How many characters could not be shown. */
  unshown = 0;
  private readonly widths: Record<Weight, Map<string, number>> = { regular: new Map(), bold: new Map() };
  private readonly known = new Map<string, boolean>();

  constructor(private readonly pdf: PDFKit.PDFDocument) {
    for (const weight of Object.keys(files) as Weight[])
      pdf.registerFont(weight, readFileSync(fromPackages.resolve(files[weight])));
  }

  /** The lines of a text in a column, in points. Words wider than the column are broken: nothing is cut off. */
  lines(text: string, width: number, size: number, weight: Weight = 'regular'): string[] {
    return this.showable(plainText(text))
      .split('\n')
      .flatMap((paragraph) => this.linesOf(paragraph, width / size, weight));
  }

  /** In units of the font's size. */
  private width(text: string, weight: Weight): number {
    const widths = this.widths[weight];
    let width = widths.get(text);
    if (width === undefined) {
      width = this.pdf.font(weight).fontSize(100).widthOfString(text) / 100;
      widths.set(text, width);
    }
    return width;
  }

  private linesOf(paragraph: string, most: number, weight: Weight): string[] {
    const space = this.width(' ', weight);
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const piece of paragraph.split(' ').flatMap((word) => this.pieces(word, most, weight))) {
      const width = this.width(piece, weight);
      if (line !== '' && used + space + width > most) {
        lines.push(line);
        line = '';
      }
      used = line === '' ? width : used + space + width;
      line = line === '' ? piece : `${line} ${piece}`;
    }
    return [...lines, line];
  }

  private pieces(word: string, most: number, weight: Weight): string[] {
    // A word this short fits whatever it is made of; most do.
    if (word.length < most / 2 || this.width(word, weight) <= most) return [word];
    const pieces: string[] = [];
    let piece = '';
    let used = 0;
    for (const { segment } of new Intl.Segmenter('en').segment(word)) {
      const width = this.width(segment, weight);
      if (piece !== '' && used + width > most) {
        pieces.push(piece);
        [piece, used] = ['', 0];
      }
      piece += segment;
      used += width;
    }
    return [...pieces, piece];
  }

  private showable(text: string): string {
    let shown = '';
    for (const character of text) {
      if (character === '\n' || this.shows(character)) shown += character;
      else {
        shown += unshown;
        this.unshown++;
      }
    }
    return shown;
  }

  private shows(character: string): boolean {
    let shows = this.known.get(character);
    if (shows === undefined) {
      this.pdf.font('regular');
      const { font } = (this.pdf as unknown as FontInUse)._font;
      shows = font.hasGlyphForCodePoint(character.codePointAt(0)!);
      this.known.set(character, shows);
    }
    return shows;
  }
}
