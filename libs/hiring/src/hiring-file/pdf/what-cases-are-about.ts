import type { HiringFile } from '../hiring-file.js';

/** Gives for a case of the file, in words, which one it is: 'scorecard of Marcus Bell by Laura Kessler'. */
export function whatCasesAreAbout(file: HiringFile): (kind: string, id: string) => string {
  const names = new Map<string, string>();
  const name = (kind: string, id: string, words: string) => names.set(`${kind} ${id}`, words);
  name('vacancy', file.vacancy.id, 'vacancy');
  if (file.interviewKit) name('interview_kit', file.interviewKit.id, `interview kit ${file.interviewKit.number}`);
  for (const { id, unitName } of file.postings) name('unit_posting', id, `posting in ${unitName}`);
  for (const { id, officerId, officerName } of file.expressions) {
    name('expression', id, `interest of ${officerName}`);
    name('service_history', officerId, `service of ${officerName}`);
  }
  for (const { officerName, contests } of file.eligibility)
    for (const { id } of contests) name('contest', id, `contest of ${officerName}`);
  for (const one of file.panel) name('panelist', one.id, `${one.name} on the panel`);
  for (const { id, officerName, invitations } of file.interviews) {
    name('interview', id, `interview of ${officerName}`);
    for (const invitation of invitations)
      name('invitation', invitation.id, `invitation of ${invitation.name} to the interview of ${officerName}`);
  }
  for (const { id, officerName, panelistName } of file.scorecards)
    name('scorecard', id, `scorecard of ${officerName} by ${panelistName}`);
  for (const { id, officerName } of file.recommendations) name('recommendation', id, `school’s say on ${officerName}`);
  for (const { id, officerName } of file.offers) name('offer', id, `offer to ${officerName}`);
  for (const { id, officerName } of file.assignments) name('assignment', id, `assignment of ${officerName}`);
  return (kind, id) => names.get(`${kind} ${id}`) ?? kind.replaceAll('_', ' ');
}
