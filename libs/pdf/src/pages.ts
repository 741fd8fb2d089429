import { setImmediate as nextTurn } from 'node:timers/promises';
// oxlint-disable-next-line import/no-named-as-default -- its types know the default export alone
import PDFDocument from 'pdfkit';
import { Typeface, type Weight } from './typeface.js';

const margin = 54;
const top = 72;
const bottom = 792 - 60;
export const width = 612 - 2 * margin;
const ink = '#1b1b1b';
const navy = '#162e51';
const grey = '#565c65';
const rule = '#a9aeb1';

/** How much taller than its letters a line is. */
const leading = 1.32;

interface Look {
  size?: number;
  weight?: Weight;
  colour?: string;
  /** Points from the left margin, and the width of the column. */
  from?: number;
  within?: number;
}

interface Chapter {
  title: string;
  page: number;
}

/** Letter-size pages that are written from top to bottom, with numbered sections and a list of contents. */
export class Pages {
  y = top;
  readonly typeface: Typeface;
  private readonly pdf: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly chapters: Chapter[] = [];
  private readonly ended: Promise<void>;
  private contentsAt: { page: number; y: number } | null = null;

  constructor(
    { title, author }: { title: string; author: string },
    private readonly runningTitle: string,
  ) {
    // Page numbers and contents are known at the end only, so the pages are kept until then.
    const info = { Title: title, Author: author };
    this.pdf = new PDFDocument({
      size: 'LETTER',
      margin: 0,
      lang: 'en-US',
      info,
      bufferPages: true,
      displayTitle: true,
    });
    this.ended = new Promise((resolve, reject) => this.pdf.on('end', resolve).on('error', reject));
    this.pdf.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.typeface = new Typeface(this.pdf);
  }

  /** Room on this page, in points. */
  get room(): number {
    return bottom - this.y;
  }

  turn(): void {
    this.pdf.addPage();
    this.y = top;
  }

  /** Begins a new page unless there is so much room left. */
  need(points: number): void {
    if (this.room < points) this.turn();
  }

  space(points: number): void {
    this.y += points;
  }

  cover({ title, subtitle, above }: { title: string; subtitle: string; above: string }): void {
    this.pdf.rect(0, 0, 612, 8).fill(navy);
    this.text(above, { colour: grey });
    this.space(6);
    this.text(title, { size: 26, weight: 'bold', colour: navy });
    this.text(subtitle, { size: 15 });
    this.space(12);
  }

  /** A section with its number, on a new page where it would begin at the very bottom. */
  section(title: string): void {
    const numbered = `${this.chapters.length + 1}. ${title}`;
    if (this.y > top) this.space(16);
    this.need(130);
    this.chapters.push({ title: numbered, page: this.pdf.bufferedPageRange().count });
    this.pdf.addNamedDestination(numbered, 'XYZ', 0, this.y - 12, null);
    this.pdf.outline.addItem(numbered);
    this.text(numbered, { size: 15, weight: 'bold', colour: navy });
    this.line(navy);
    this.space(8);
  }

  heading(title: string): void {
    this.space(8);
    this.need(80);
    this.text(title, { size: 11, weight: 'bold', colour: navy });
    this.space(3);
  }

  /** A text over as many pages as it takes. */
  text(
    text: string,
    { size = 9.5, weight = 'regular', colour = ink, from = 0, within = width - from }: Look = {},
  ): void {
    for (const line of this.typeface.lines(text, within, size, weight)) {
      this.need(size * leading);
      this.put(line, { size, weight, colour, from }, this.y);
      this.y += size * leading;
    }
  }

  /** One line at a height, which has been made to fit. */
  put(line: string, { size = 9.5, weight = 'regular', colour = ink, from = 0 }: Look, y: number): void {
    this.pdf.font(weight).fontSize(size).fillColor(colour);
    if (line !== '') this.pdf.text(line, margin + from, y, { lineBreak: false });
  }

  line(colour = rule): void {
    this.pdf
      .moveTo(margin, this.y)
      .lineTo(margin + width, this.y)
      .lineWidth(0.5)
      .stroke(colour);
  }

  shade(height: number): void {
    this.pdf.rect(margin, this.y, width, height).fill('#e6e9ee');
  }

  /** The place of the list of contents, which has so many sections. */
  contents(sections: number): void {
    this.space(14);
    this.need(sections * 17 + 30);
    this.text('Contents', { size: 12, weight: 'bold', colour: navy });
    this.space(4);
    this.contentsAt = { page: this.pdf.bufferedPageRange().count - 1, y: this.y };
    this.turn();
  }

  /** Writes what is known only now, and gives the document. */
  async finish(): Promise<Buffer> {
    this.writeContents();
    const { count } = this.pdf.bufferedPageRange();
    const [running = ''] = this.typeface.lines(this.runningTitle, width - 90, 8);
    for (let page = 0; page < count; page++) {
      if (page % 50 === 0) await nextTurn();
      this.pdf.switchToPage(page);
      this.put(running, { size: 8, colour: grey }, 792 - 42);
      const number = `Page ${page + 1} of ${count}`;
      this.put(number, { size: 8, colour: grey, from: width - this.widthOf(number, 8) }, 792 - 42);
    }
    this.pdf.end();
    await this.ended;
    return Buffer.concat(this.chunks);
  }

  private writeContents(): void {
    const at = this.contentsAt;
    if (!at) return;
    this.pdf.switchToPage(at.page);
    this.chapters.forEach(({ title, page }, i) => {
      const y = at.y + i * 17;
      this.put(title, { size: 10 }, y);
      this.put(`${page}`, { size: 10, from: width - this.widthOf(`${page}`, 10) }, y);
      this.pdf.goTo(margin, y - 2, width, 16, title);
    });
  }

  private widthOf(text: string, size: number): number {
    return this.pdf.font('regular').fontSize(size).widthOfString(text);
  }
}
