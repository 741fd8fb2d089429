import { setImmediate as nextTurn } from 'node:timers/promises';
import { Pages, facts } from '#pdf';
import type { SealedHiringFile } from '../hiring-file.service.js';
import { eligibilitySection, expressionsSection, postingsSection, vacancySection } from './before-the-panel.js';
import { offersSection, recordSection, schoolsSaySection, selectionSection } from './decision-and-record.js';
import { inWords } from './in-words.js';
import { interviewsSection, kitSection, panelSection } from './panel-and-interviews.js';
import { rankingSection, scorecardsSection } from './scores.js';

const sections = [
  vacancySection,
  postingsSection,
  expressionsSection,
  eligibilitySection,
  panelSection,
  kitSection,
  interviewsSection,
  scorecardsSection,
  rankingSection,
  schoolsSaySection,
  selectionSection,
  offersSection,
];

/** The hiring file to read and to print: letter size, times in the program's time zone. */
export async function hiringFilePdf(file: SealedHiringFile): Promise<Buffer> {
  const { parts, audit } = file;
  const { about, vacancy } = parts;
  const words = inWords(about.timeZone);
  const title = `Hiring file: ${about.title}`;
  const pages = new Pages({ title, author: about.agency }, title);
  pages.cover({ title: 'Hiring file', subtitle: about.title, above: about.program });
  facts(pages, [
    ['Agency', about.agency],
    ['District', about.district],
    ['Vacancy', `${vacancy.stateLabel} (${vacancy.id})`],
    ['Posted', words.moment(vacancy.postedAt)],
    ['Expressions of interest', parts.expressions.length],
    ['Interviews', parts.interviews.length],
    ['Appointed', parts.offers.find(({ state }) => state === 'accepted')?.officerName ?? 'Nobody'],
    ['Exported', `${words.moment(about.exportedAt)}, by ${about.exportedBy}`],
    ['Recorded as', `Entry ${audit.head.seq} of the program’s record of changes, hash ${audit.head.hash}`],
    ['Times', `In the program’s time zone, ${about.timeZone}`],
    ['Scores', about.scoresLeftOut],
  ]);
  pages.contents(sections.length + 1);
  for (const section of sections) {
    await nextTurn();
    await section(pages, parts, words);
  }
  await recordSection(pages, file, words);
  const { unshown } = pages.typeface;
  if (unshown > 0)
    pages.text(
      `${unshown} character(s) that the letters of this document do not have are shown as □. The export as JSON has them all.`,
    );
  return pages.finish();
}
