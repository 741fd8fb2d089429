import { type Pages, facts, table } from '#pdf';
import type { HiringFile } from '../hiring-file.js';
import type { SealedHiringFile } from '../hiring-file.service.js';
import { type InWords, yesOrNo } from './in-words.js';
import { whatCasesAreAbout } from './what-cases-are-about.js';

// Standard 27 to its end: the school's say, the selection, the offers and what came of them, and the record of it all.

export async function schoolsSaySection(pages: Pages, { recommendations }: HiringFile, words: InWords): Promise<void> {
  pages.section('The school’s say (standard 27)');
  if (recommendations.length === 0) return pages.text('The school was not asked about anybody.');
  await table(
    pages,
    [
      ['Finalist', 18],
      ['What the school says', 18],
      ['By', 16],
      ['When', 16],
      ['Reasons', 32],
    ],
    recommendations.map((one) => [
      one.officerName,
      one.stateLabel,
      one.givenByName,
      words.moment(one.givenAt) ?? `asked ${words.moment(one.askedAt)}`,
      one.reasons,
    ]),
  );
}

export async function selectionSection(pages: Pages, { selections }: HiringFile, words: InWords): Promise<void> {
  pages.section('Selection');
  if (selections.length === 0) return pages.text('Nobody was selected.');
  for (const [i, one] of selections.entries()) {
    if (selections.length > 1) pages.heading(`Selection ${i + 1}`);
    facts(pages, [
      [
        'Selected',
        one.places
          .filter(({ place }) => place === 0)
          .map(({ officerName }) => officerName)
          .join(),
      ],
      [
        'Alternates, in order',
        one.places
          .filter(({ place }) => place > 0)
          .map(({ officerName }) => officerName)
          .join(', '),
      ],
      ['By', `${one.selectedByName}, ${words.moment(one.selectedAt)}`],
      ['Against the school’s objection', yesOrNo(one.againstObjection)],
      ['Justification', one.justification],
      ['Approved', one.approvedByName && `${one.approvedByName}, ${words.moment(one.approvedAt)}`],
      ['Sent back because', one.returnedReason],
      ['To start', words.day(one.startsOn)],
      ['Alternates called on until', words.moment(one.alternatesUntil)],
    ]);
  }
}

export async function offersSection(pages: Pages, { offers, assignments }: HiringFile, words: InWords): Promise<void> {
  pages.section('Offers and assignment');
  if (offers.length === 0) return pages.text('The post was not offered to anybody.');
  await table(
    pages,
    [
      ['Officer', 20],
      ['As', 14],
      ['Offered', 18],
      ['To answer by', 18],
      ['Answer', 18],
      ['Reason', 12],
    ],
    offers.map((offer) => [
      offer.officerName,
      offer.place === 0 ? 'Selected' : `Alternate ${offer.place}`,
      words.moment(offer.madeAt),
      words.moment(offer.answerBy),
      [offer.stateLabel, words.moment(offer.answeredAt)].filter(Boolean).join(', '),
      offer.reason,
    ]),
  );
  for (const one of assignments)
    facts(pages, [
      ['Assignment', `${one.officerName} at ${one.campusName}`],
      ['State', one.stateLabel],
      ['From', words.day(one.startsOn)],
      ['To', words.day(one.endsOn)],
      ['Ended because', one.endingReason],
      ['Made', `${words.moment(one.createdAt)}, by ${one.createdByName}`],
    ]);
}

interface Recorded {
  caseKind: string;
  caseId: string;
  who: string;
  says: string;
  why?: string;
  at: string;
}

export async function recordSection(pages: Pages, { parts, audit }: SealedHiringFile, words: InWords): Promise<void> {
  pages.section('The record of changes');
  pages.text(
    'Each entry is chained to the one before it in the program’s record: its hash is SHA-256 over the hash before it and its text. Numbers that are not here are other cases of the program. The export as JSON has every entry in full and can be verified without the database; this list shows the first 16 digits of each hash.',
  );
  pages.space(6);
  const about = whatCasesAreAbout(parts);
  await table(
    pages,
    [
      ['Entry', 8],
      ['When', 17],
      ['Who', 15],
      ['Did what', 36],
      ['Hash', 24],
    ],
    audit.entries.map(({ seq, text, hash }) => {
      const { caseKind, caseId, who, says, why, at } = JSON.parse(text) as Recorded;
      const did = `${says} (${about(caseKind, caseId)})${why ? `: ${why}` : ''}`;
      return [seq, words.moment(at), who, did, hash.slice(0, 16)];
    }),
  );
  facts(pages, [
    ['Head of the chain', `Entry ${audit.head.seq}, which records this export`],
    ['Its hash', audit.head.hash],
  ]);
}
