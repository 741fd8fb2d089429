import { inflateSync } from 'node:zlib';

interface PdfObject {
  dictionary: string;
  stream: string | null;
}

/** The words on each page of a PDF that pdfkit wrote, in the order in which they were put there. */
export function pdfText(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const at = (reference: string | undefined) => objects.get(Number(reference));
  const letters = new Map<number, Map<string, string>>();
  const lettersOf = (font: string) => {
    const number = Number(font);
    if (!letters.has(number))
      letters.set(number, readLetters(at(/ToUnicode (\d+)/.exec(at(font)!.dictionary)?.[1])!.stream!));
    return letters.get(number)!;
  };
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  return pages.map(({ dictionary }) => {
    const resources = at(/\/Resources (\d+)/.exec(dictionary)?.[1])!.dictionary;
    const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [name!, number!]));
    return wordsOf(at(/\/Contents (\d+)/.exec(dictionary)?.[1])!.stream!, (font) => lettersOf(fonts.get(font)!));
  });
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const text = pdf.toString('latin1');
  for (const found of text.matchAll(/^(\d+) 0 obj\n([^]*?)\n(?:endobj|stream\n)/gm)) {
    const [all, number, dictionary] = found as unknown as [string, string, string];
    const from = found.index + all.length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const content = all.endsWith('stream\n') ? pdf.subarray(from, from + length) : null;
    const packed = content && dictionary.includes('/FlateDecode');
    objects.set(Number(number), {
      dictionary,
      stream: content && (packed ? inflateSync(content) : content).toString('latin1'),
    });
  }
  return objects;
}

/** What the numbers of a font's letters stand for. */
function readLetters(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, from, list] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g))
    [...list!.matchAll(/<([\w ]+)>/g)].forEach(([, codes], i) => {
      const units = codes!.replaceAll(' ', '').match(/.{4}/g) ?? [];
      const number = (parseInt(from!, 16) + i).toString(16).padStart(4, '0');
      letters.set(number, String.fromCharCode(...units.map((unit) => parseInt(unit, 16))));
    });
  return letters;
}

function wordsOf(content: string, lettersOf: (font: string) => Map<string, string>): string {
  const lines: string[] = [];
  let font = '';
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = name;
    else {
      const numbers = [...shown!.matchAll(/<(\w*)>/g)].flatMap(([, codes]) => codes!.match(/.{4}/g) ?? []);
      lines.push(numbers.map((number) => lettersOf(font).get(number) ?? '?').join(''));
    }
  }
  return lines.join(' ');
}
