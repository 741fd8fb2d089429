import type { RecordedCase } from '#audit';
import type { HiringFile } from './hiring-file.js';

/** The cases whose entries in the record belong to the file. */
export function casesOf(file: HiringFile): RecordedCase[] {
  const ofKind = (kind: string, ids: string[]) => ids.map((id) => ({ kind, id }));
  const idsOf = (cases: { id: string }[]) => cases.map(({ id }) => id);
  return [
    ...ofKind('vacancy', [file.vacancy.id]),
    ...ofKind('unit_posting', idsOf(file.postings)),
    ...ofKind('expression', idsOf(file.expressions)),
    ...ofKind(
      'service_history',
      file.expressions.map(({ officerId }) => officerId),
    ),
    ...ofKind('contest', idsOf(file.eligibility.flatMap(({ contests }) => contests))),
    ...ofKind('panelist', idsOf(file.panel)),
    ...ofKind('interview_kit', file.interviewKit ? [file.interviewKit.id] : []),
    ...ofKind('interview', idsOf(file.interviews)),
    ...ofKind('invitation', idsOf(file.interviews.flatMap(({ invitations }) => invitations))),
    ...ofKind('scorecard', idsOf(file.scorecards)),
    ...ofKind('recommendation', idsOf(file.recommendations)),
    ...ofKind('offer', idsOf(file.offers)),
    ...ofKind('assignment', idsOf(file.assignments)),
  ];
}
