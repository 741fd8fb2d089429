import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { type SealedExport, sealOf } from './sealed-export.js';
import { verifyExport } from './verify-export.js';
import type { LinkedEntry } from './verify-chain.js';

/** A program's chain of entries with these texts. */
function chainOf(texts: string[]): LinkedEntry[] {
  let previousHash = '';
  return texts.map((text, i) => {
    const hash = createHash('sha256').update(Buffer.from(previousHash, 'hex')).update(text).digest('hex');
    const entry = { seq: i + 1, previousHash, hash, text };
    previousHash = hash;
    return entry;
  });
}

const parts = {
  vacancy: { campus: 'Elkhorn Creek High', years: 3 },
  scorecards: [{ panelist: 'Laura Kessler', scores: { youth: 4, law: null } }],
};

/** An export of the entries 1, 2, 4, 5 and 7 of a program; 8 records it. */
function exported(): SealedExport {
  const texts = [1, 2, 3, 4, 5, 6, 7].map((n) => JSON.stringify({ who: 'Denise Holloway', says: `did ${n}` }));
  const ours = (entries: LinkedEntry[]) => entries.filter(({ seq }) => [1, 2, 4, 5, 7].includes(seq));
  const seal = sealOf(parts, ours(chainOf(texts)));
  const record = JSON.stringify({ who: 'Ruth Abernathy', says: 'exported it', at: '2027-03-01', after: { seal } });
  const chain = chainOf([...texts, record]);
  const last = chain.at(-1)!;
  return structuredClone({
    format: 'test/1',
    parts,
    audit: { head: { seq: last.seq, hash: last.hash }, entries: [...ours(chain), last] },
  });
}

const brokenAfter = (tamper: (file: SealedExport) => void): string | null => {
  const file = exported();
  tamper(file);
  return verifyExport(JSON.parse(JSON.stringify(file))).broken;
};
const entriesOf = ({ audit }: SealedExport) => audit.entries;
const rehash = (entry: LinkedEntry) => {
  entry.hash = createHash('sha256').update(Buffer.from(entry.previousHash, 'hex')).update(entry.text).digest('hex');
};

test('a file as it was exported holds, and says what does', () => {
  const verdict = verifyExport(exported());
  expect(verdict.broken).toBeNull();
  expect(verdict.holds.join('\n')).toMatch(
    /6 entries.*1-2, 4-5, 7-8[^]*head[^]*Ruth Abernathy exported it[^]*vacancy, scorecards/,
  );
});

test('a file that was printed in another way holds all the same', () => {
  const { format, parts: content, audit } = exported();
  const reordered = { audit, format, parts: Object.fromEntries(Object.entries(content).reverse()) };
  expect(verifyExport(JSON.parse(JSON.stringify(reordered, null, 7))).broken).toBeNull();
});

test.each<[string, RegExp, (file: SealedExport) => void]>([
  ['a changed text', /Entry 4 was altered/, (file) => (entriesOf(file)[2]!.text += ' ')],
  ['a changed hash', /Entry 2 was altered/, (file) => (entriesOf(file)[1]!.hash = 'a'.repeat(64))],
  [
    'a changed text with a hash that fits it',
    /Entry 5 does not follow on entry 4/,
    (file) => {
      entriesOf(file)[2]!.text = '{}';
      rehash(entriesOf(file)[2]!);
    },
  ],
  [
    'a changed text with a hash that fits it and no neighbour',
    /other hashes than those that were exported/,
    (file) => {
      entriesOf(file)[3]!.text = '{}';
      rehash(entriesOf(file)[3]!);
    },
  ],
  [
    'another hash before the first entry',
    /Entry 1 was altered/,
    (file) => (entriesOf(file)[0]!.previousHash = 'b'.repeat(64)),
  ],
  ['a removed entry', /Left out of the file: entry 4,/, (file) => entriesOf(file).splice(2, 1)],
  ['a removed entry between two neighbours', /Left out of the file: entry 2,/, (file) => entriesOf(file).splice(1, 1)],
  [
    'an entry that is there twice',
    /Entry 4 is there twice/,
    (file) => entriesOf(file).splice(2, 0, entriesOf(file)[2]!),
  ],
  [
    'an entry that was put in',
    /Put into the file: entry 6,/,
    (file) => {
      const added = { seq: 6, previousHash: entriesOf(file)[3]!.hash, hash: '', text: '{}' };
      rehash(added);
      // Entry 7 would not follow on it.
      entriesOf(file)[4]!.previousHash = added.hash;
      rehash(entriesOf(file)[4]!);
      entriesOf(file)[5]!.previousHash = entriesOf(file)[4]!.hash;
      rehash(entriesOf(file)[5]!);
      file.audit.head.hash = entriesOf(file)[5]!.hash;
      entriesOf(file).splice(4, 0, added);
    },
  ],
  [
    'swapped entries',
    /Entry 2 stands behind entry 4: entries were moved/,
    (file) => entriesOf(file).splice(1, 2, ...entriesOf(file).slice(1, 3).reverse()),
  ],
  [
    'swapped numbers',
    /Entry \d was altered|Entry \d does not follow/,
    (file) => {
      const [, second, fourth] = entriesOf(file);
      [second!.seq, fourth!.seq] = [4, 2];
      entriesOf(file).splice(1, 2, fourth!, second!);
    },
  ],
  [
    'a chain that is cut at its end',
    /The chain is cut: its head is entry 8, and the last entry in the file is 7/,
    (file) => entriesOf(file).pop(),
  ],
  [
    'a chain that is cut with its head',
    /Entry 7, the last one, is not the record of an export/,
    (file) => {
      entriesOf(file).pop();
      const last = entriesOf(file).at(-1)!;
      file.audit.head = { seq: last.seq, hash: last.hash };
    },
  ],
  ['a chain that is cut at its beginning', /Left out of the file: entry 1-2,/, (file) => entriesOf(file).splice(0, 2)],
  [
    'a changed score',
    /The part "scorecards" was changed/,
    (file) => ((file.parts.scorecards as typeof parts.scorecards)[0]!.scores.youth = 5),
  ],
  ['a part that was left out', /The part "scorecards" was left out/, (file) => delete file.parts.scorecards],
  ['a part that was put in', /The part "praise" was put into the file/, (file) => (file.parts.praise = ['very good'])],
  [
    'another head',
    /The head of the chain has another hash than entry 8/,
    (file) => (file.audit.head.hash = 'd'.repeat(64)),
  ],
])('%s shows, and is named', (_, sentence, tamper) => {
  expect(brokenAfter(tamper)).toMatch(sentence);
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['another file', { name: 'liaison' }],
  ['no head', { format: 'x', parts: {}, audit: { entries: [] } }],
  ['no entries', { format: 'x', parts: {}, audit: { head: { seq: 1, hash: '' }, entries: [] } }],
  ['an entry without a text', { format: 'x', parts: {}, audit: { head: { seq: 1, hash: '' }, entries: [{ seq: 1 }] } }],
])('%s is said to be no export', (_, content) => {
  expect(verifyExport(content)).toMatchObject({
    holds: [],
    broken: expect.stringMatching(/no export|missing|no entry/),
  });
});

test('whatever is changed, somewhere in the file, it does not hold any more', () => {
  const text = JSON.stringify(exported());
  const places = [...text.matchAll(/[0-9a-z]/g)]
    .map(({ index }) => index)
    .filter((index) => index > text.indexOf('"parts"'));
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom('0', '7', 'a', 'f'), (place, letter) => {
      fc.pre(text[place] !== letter);
      let changed: unknown;
      try {
        changed = JSON.parse(text.slice(0, place) + letter + text.slice(place + 1));
      } catch {
        return true;
      }
      return verifyExport(changed).broken !== null;
    }),
    { numRuns: 1000 },
  );
});

test('canonical JSON puts keys in order of their code units, at every depth (RFC 8785)', () => {
  expect(canonicalJson({ b: [{ '€': 1, z: null, A: 'ü"' }], a: 1e21 })).toBe(
    '{"a":1e+21,"b":[{"A":"ü\\"","z":null,"€":1}]}',
  );
});
