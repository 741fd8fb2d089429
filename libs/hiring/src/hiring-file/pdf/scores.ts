import { type Pages, type Cell, facts, table } from '#pdf';
import type { FileKit, FileScorecard, FileSheet } from '../file-decision.js';
import type { HiringFile } from '../hiring-file.js';
import { figure, type InWords, signed } from './in-words.js';

/** So many panelists stand beside each other in a table of scores. */
const abreast = 6;

export async function scorecardsSection(pages: Pages, file: HiringFile, words: InWords): Promise<void> {
  pages.section('Scorecards');
  const { scorecards, interviewKit, about } = file;
  if (about.scoresLeftOut) pages.text(about.scoresLeftOut);
  if (scorecards.length === 0) return pages.text('No scorecard was opened.');
  const interviews = new Map<string, FileScorecard[]>();
  for (const card of scorecards) interviews.set(card.interviewId, [...(interviews.get(card.interviewId) ?? []), card]);
  for (const cards of interviews.values()) {
    pages.heading(cards[0]!.officerName);
    await table(
      pages,
      [
        ['Panelist', 26],
        ['State', 16],
        ['Due', 22],
        ['Handed in', 22],
        ['Excused because', 14],
      ],
      cards.map((card) => [
        card.panelistName,
        card.stateLabel,
        words.moment(card.dueAt),
        words.moment(card.handedInAt),
        card.excuse,
      ]),
    );
    if (interviewKit && !about.scoresLeftOut) await scoresOf(pages, cards, interviewKit, words);
  }
}

async function scoresOf(pages: Pages, cards: FileScorecard[], kit: FileKit, words: InWords): Promise<void> {
  const written = cards.filter(({ sheet }) => sheet !== null);
  for (let i = 0; i < written.length; i += abreast) await scoresBeside(pages, written.slice(i, i + abreast), kit);
  const notes = written.flatMap((card) => notesOn(card.sheet!, card.panelistName, kit));
  if (notes.length > 0)
    await table(
      pages,
      [
        ['Panelist', 20],
        ['On', 24],
        ['Note', 56],
      ],
      notes,
    );
  for (const card of written)
    for (const former of card.former) {
      pages.text(
        `${card.panelistName} corrected this scorecard on ${words.moment(former.replacedAt)}; before, it said:`,
      );
      facts(pages, [
        ['Corrected because', former.reason],
        ...kit.questions.map(({ id, competency }): [string, Cell] => [competency, scoreOn(former, id)]),
        ...notesOn(former, card.panelistName, kit).map(([, on, note]): [string, Cell] => [`Note: ${on}`, note]),
      ]);
    }
}

const scoresBeside = (pages: Pages, cards: FileScorecard[], kit: FileKit): Promise<void> =>
  table(
    pages,
    [['Competency', 34], ['Weight', 10], ...cards.map(({ panelistName }): [string, number] => [panelistName, 14])],
    kit.questions.map(({ id, competency, weight }) => [
      competency,
      weight,
      ...cards.map(({ sheet }) => scoreOn(sheet!, id)),
    ]),
  );

const scoreOn = ({ scores }: FileSheet, question: string): Cell => scores[question] ?? 'not scored';

function notesOn(sheet: FileSheet, panelist: string, kit: FileKit): [string, string, string][] {
  const notes = kit.questions.flatMap(({ id, competency }): [string, string, string][] =>
    sheet.notes[id] ? [[panelist, competency, sheet.notes[id]]] : [],
  );
  return sheet.comment ? [...notes, [panelist, 'The candidate as a whole', sheet.comment]] : notes;
}

export async function rankingSection(pages: Pages, { ranking, scorecards, about }: HiringFile): Promise<void> {
  pages.section('Ranking and agreement');
  if (!ranking) return pages.text(about.scoresLeftOut ?? 'Nobody was scored, so there is no ranking.');
  const names = new Map(scorecards.map(({ panelistId, panelistName }) => [panelistId, panelistName]));
  await table(
    pages,
    [
      ['Place', 10],
      ['Candidate', 28],
      ['Mean', 10],
      ['Spread', 10],
      ['Means of the panelists', 42],
    ],
    ranking.candidates.map((one) => [
      one.rank === null ? one.reason : `${one.rank}${one.tied ? ' (tied)' : ''}`,
      one.name,
      figure(one.mean),
      figure(one.spread),
      one.panelists.map(({ panelistId, mean }) => `${names.get(panelistId) ?? 'Panelist'} ${figure(mean)}`).join(', '),
    ]),
  );
  pages.heading('How strictly each panelist scored, beside the panel');
  await table(
    pages,
    [
      ['Panelist', 40],
      ['Points below (-) or above (+) the panel', 40],
      ['Candidates in common', 20],
    ],
    ranking.raters.map((rater) => [
      names.get(rater.panelistId) ?? 'Panelist',
      signed(rater.severity),
      rater.candidates,
    ]),
  );
  const { figures, reason } = ranking.agreement;
  facts(pages, [
    ['Agreement', reason],
    ...(figures ? [figures.single, figures.average] : []).map((one, i): [string, Cell] => [
      i === 0 ? 'ICC(2,1), one panelist alone' : 'ICC(2,k), the panel’s mean',
      `${figure(one.value)} (${one.band}), 95 percent limits ${figure(one.lower)} to ${figure(one.upper)}`,
    ]),
  ]);
}
