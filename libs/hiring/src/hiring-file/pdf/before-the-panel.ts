import { type Pages, facts, table } from '#pdf';
import { lengthInWords, type MeasuredService } from '../../service-history/index.js';
import type { FileEligibility, FileExpression, FileInterval, HiringFile } from '../hiring-file.js';
import { bytesInWords, type InWords, yesOrNo } from './in-words.js';

// Standards 23 and 24: the sections from the vacancy to the decision on who is eligible.

export async function vacancySection(pages: Pages, { vacancy }: HiringFile, words: InWords): Promise<void> {
  pages.section('The vacancy');
  facts(pages, [
    ['Campus', vacancy.campusName],
    ['State', vacancy.stateLabel],
    ['Begun', `${words.moment(vacancy.createdAt)}, by ${vacancy.createdByName}`],
    ['Posted', words.moment(vacancy.postedAt)],
    ['Opened', words.day(vacancy.opensOn)],
    ['Last day to express interest', words.day(vacancy.closesOn)],
    ['Closed', words.moment(vacancy.closedAt)],
    ['Eligibility to be decided by', words.moment(vacancy.decisionsDueAt)],
    ['Selection to be made by', words.moment(vacancy.selectionDueAt)],
    ['Filled', words.moment(vacancy.filledAt)],
    ['Cancelled because', vacancy.cancelReason],
    ['Posted before as', vacancy.followsId],
    ['Posted again as', vacancy.followedById],
    ['Service asked for', `${vacancy.minimumServiceYears} years on the closing day (standard 24)`],
    ['Documents asked for', vacancy.documentsAsked.join('; ')],
  ]);
  pages.heading('What the notice said');
  facts(pages, [
    ['As advisor', vacancy.advisorDuties],
    ['As educator', vacancy.educatorDuties],
    ['As law enforcer', vacancy.lawEnforcerDuties],
    ['Schedule', vacancy.schedule],
    ['Requirements', vacancy.requirements],
  ]);
}

export async function postingsSection(pages: Pages, { postings }: HiringFile, words: InWords): Promise<void> {
  pages.section('Postings in the units (standard 23)');
  if (postings.length === 0) return pages.text('The vacancy was not posted.');
  const rows = postings.map((posting) => [
    posting.unitName,
    `${posting.officersTold} on ${words.moment(posting.toldAt)}`,
    posting.stateLabel,
    posting.how ? `${posting.how}, ${words.day(posting.postedOn)}` : null,
    posting.confirmedByName ? `${posting.confirmedByName}, ${words.moment(posting.confirmedAt)}` : posting.contactName,
    posting.note,
  ]);
  await table(
    pages,
    [
      ['Unit', 18],
      ['Officers told', 18],
      ['State', 12],
      ['How and when', 18],
      ['Confirmed by (else: contact)', 20],
      ['Note', 14],
    ],
    rows,
  );
}

export async function expressionsSection(pages: Pages, { expressions }: HiringFile, words: InWords): Promise<void> {
  pages.section('Expressions of interest (standard 23)');
  if (expressions.length === 0) pages.text('Nobody expressed interest.');
  for (const expression of expressions) await expressionOf(pages, expression, words);
}

async function expressionOf(pages: Pages, expression: FileExpression, words: InWords): Promise<void> {
  pages.heading(expression.officerName);
  facts(pages, [
    ['Badge and unit', `${expression.badge}, ${expression.unitName}`],
    ['Expressed, in person', words.moment(expression.expressedAt)],
    ['Declared to be voluntary', yesOrNo(expression.voluntary)],
    ['State', expression.stateLabel],
    ['Asked about the service', expression.historyAsked],
    ['Ended because', expression.closingReason],
    ['In their own words', expression.statement],
  ]);
  if (expression.documents.length === 0) return;
  await table(
    pages,
    [
      ['Document', 30],
      ['Size', 16],
      ['Handed in', 22],
      ['SHA-256 of its content', 32],
    ],
    expression.documents.map(({ name, bytes, uploadedAt, sha256 }) => [
      name,
      bytesInWords(bytes),
      words.moment(uploadedAt),
      sha256,
    ]),
  );
}

export async function eligibilitySection(pages: Pages, { eligibility }: HiringFile, words: InWords): Promise<void> {
  pages.section('Eligibility (standard 24)');
  pages.text(
    'Service up to the end of the closing day, to the day: what overlaps is counted once, and what was not verified does not make anybody eligible. It is computed from the entries as they stand at the export.',
  );
  for (const one of eligibility) await eligibilityOf(pages, one, words);
}

async function eligibilityOf(pages: Pages, one: FileEligibility, words: InWords): Promise<void> {
  pages.heading(one.officerName);
  if (one.intervals.length > 0)
    await table(
      pages,
      [
        ['Service with', 22],
        ['From', 13],
        ['To', 13],
        ['Entered', 20],
        ['Judged', 20],
        ['Evidence', 12],
      ],
      one.intervals.map((interval) => intervalRow(interval, words)),
    );
  const { arithmetic, decision } = one;
  if (arithmetic)
    facts(pages, [
      ['Verified service', sumOf(arithmetic.verified, words)],
      ['All that was claimed', sumOf(arithmetic.claimed, words)],
      [
        `Reaches ${arithmetic.minimumYears} years on ${words.day(arithmetic.closingDay)}`,
        `${yesOrNo(arithmetic.meetsVerified)} by what is verified, ${yesOrNo(arithmetic.meetsClaimed).toLowerCase()} by what is claimed`,
      ],
    ]);
  facts(pages, [
    [
      'Decision',
      decision
        ? `${decision.outcome === 'eligible' ? 'Eligible' : 'Not eligible'}, by ${decision.by} on ${words.moment(decision.at)}`
        : 'None',
    ],
    ['Reason', decision?.reason ?? null],
    ['Could be contested until', words.moment(one.contestableUntil)],
  ]);
  for (const contest of one.contests)
    facts(pages, [
      ['Contested', `${words.moment(contest.filedAt)}: ${contest.stateLabel}`],
      [
        'The decision contested',
        `By ${contest.decidedByName} on ${words.moment(contest.contestedDecisionAt)}: ${contest.contestedReason}`,
      ],
      ['The officer says', contest.statement],
      [
        'Review',
        contest.reviewedByName &&
          `By ${contest.reviewedByName} on ${words.moment(contest.reviewedAt)}: ${contest.reviewReason ?? ''}`,
      ],
    ]);
}

const intervalRow = (interval: FileInterval, words: InWords) => [
  interval.note ? `${interval.agency}\n${interval.note}` : interval.agency,
  words.day(interval.startedOn),
  words.day(interval.endedOn) ?? 'goes on',
  `${interval.enteredByName}${interval.source === 'import' ? ' (import)' : ''}, ${words.moment(interval.enteredAt)}`,
  interval.judgedByName
    ? `${interval.status}, ${interval.judgedByName}, ${words.moment(interval.judgedAt)}${interval.rejectionReason ? `: ${interval.rejectionReason}` : ''}`
    : 'not judged',
  interval.evidenceName &&
    `${interval.evidenceName} (${bytesInWords(interval.evidenceBytes!)}, SHA-256 ${interval.evidenceSha256})`,
];

/** Every step that leads to the sum. */
function sumOf({ stretches, totalDays, length, daysNeeded, leapDaysInGaps }: MeasuredService, words: InWords): string {
  if (stretches.length === 0) return 'None';
  const steps = stretches.map(
    ({ startedOn, endedOn, days }) => `${words.day(startedOn)} to ${words.day(endedOn)}: ${days} days`,
  );
  const leap = leapDaysInGaps.length > 0 ? `, ${leapDaysInGaps.length} leap day(s) in a gap not asked for` : '';
  return `${steps.join('\n')}\nTogether ${totalDays} days (${lengthInWords(length)}); needed: ${daysNeeded} days${leap}`;
}
