import { dayInWords } from '#calendar';
import { facts, Pages, table } from '#pdf';
import type { OfficerTrainingDto } from '../requirement/requirement.dto.js';

export interface VerifiedRow {
  completedOn: string;
  title: string;
  provider: string;
  providerNumber: string;
  hours: number;
  excusedHours: number;
  madeUpOn: string | null;
  verifiedBy: string | null;
}

export interface TranscriptAbout {
  program: string;
  agency: string;
  badge: string;
  rank: string;
  /** The day, in words. */
  today: string;
}

/** An officer's training to read and to print: what is asked, and everything that counts. */
export async function transcriptPdf(
  { officer, balance, served }: OfficerTrainingDto,
  verified: VerifiedRow[],
  about: TranscriptAbout,
): Promise<Buffer> {
  const title = `Training transcript: ${officer.name}`;
  const pages = new Pages({ title, author: about.agency }, title);
  pages.cover({ title: 'Training transcript', subtitle: officer.name, above: about.program });
  facts(pages, [
    ['Agency', about.agency],
    ['Unit', officer.unitName],
    ['Rank and badge', `${about.rank}, badge ${about.badge}`],
    [
      'As SRO',
      served.map(({ from, last }) => `${dayInWords(from)} to ${last ? dayInWords(last) : 'today'}`).join('; '),
    ],
    ['Verified in all', `${sum(verified)} hours in ${verified.length} ${verified.length === 1 ? 'course' : 'courses'}`],
    ['As of', about.today],
  ]);
  if (balance) {
    pages.section('What standard 22 and the program ask for');
    pages.text(balance.summary);
    pages.space(6);
    await table(
      pages,
      [
        ['What', 30],
        ['Hours', 10],
        ['Verified', 10],
        ['Owed', 10],
        ['Last day', 40],
      ],
      balance.standings.map(({ title: what, hours, verified: has, owed, dueOn, waived, metOn }) => [
        what,
        hours,
        has,
        owed,
        waived ? 'Not asked for any more' : metOn ? `Completed on ${dayInWords(metOn)}` : dayInWords(dueOn),
      ]),
    );
  }
  pages.section('Verified training');
  if (verified.length === 0) pages.text('Nothing is verified yet.');
  else
    await table(
      pages,
      [
        ['Completed', 14],
        ['Course', 34],
        ['Provider', 26],
        ['Hours', 10],
        ['Verified by', 16],
      ],
      verified.map((row) => [row.completedOn, named(row), row.provider, hoursOf(row), row.verifiedBy]),
    );
  return pages.finish();
}

const named = ({ title, providerNumber }: VerifiedRow) => (providerNumber ? `${title} (${providerNumber})` : title);

const hoursOf = ({ hours, excusedHours, madeUpOn }: VerifiedRow) =>
  excusedHours > 0 ? `${hours} + ${excusedHours} excused${madeUpOn ? ', made up' : ''}` : hours;

const sum = (rows: VerifiedRow[]) =>
  rows.reduce((all, { hours, excusedHours, madeUpOn }) => all + hours * 100 + (madeUpOn ? excusedHours * 100 : 0), 0) /
  100;
