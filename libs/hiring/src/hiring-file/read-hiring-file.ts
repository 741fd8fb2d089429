import type { Transaction } from '#persistence';
import { rankCandidates, type Ranking } from '../ranking/index.js';
import { type ScoresRow, readScores } from '../ranking/ranking.sql.js';
import { type Seat, seatTitle } from '../panel/panelist.js';
import { eligibilityPart, grouped, labelled, type Row } from './file-rows.js';
import {
  fileDeclarations,
  fileInterviews,
  fileInvitations,
  fileKit,
  filePanel,
  fileScorecards,
  fileSheets,
} from './file-interviews.sql.js';
import { fileAssignments, fileOffers, fileRecommendations, fileSelections } from './file-selection.sql.js';
import type { About, HiringFile } from './hiring-file.js';
import {
  fileContests,
  fileDocuments,
  fileExpressions,
  fileIntervals,
  filePostings,
  fileVacancy,
} from './hiring-file.sql.js';

const sealedBecause =
  'Not every interview of this vacancy is over with every scorecard handed in, so scores, notes and the ranking are left out: nobody is to be led by the scores of others.';

const statements = {
  vacancies: fileVacancy,
  postings: filePostings,
  expressions: fileExpressions,
  documents: fileDocuments,
  intervals: fileIntervals,
  contests: fileContests,
  panel: filePanel,
  declarations: fileDeclarations,
  kits: fileKit,
  interviews: fileInterviews,
  invitations: fileInvitations,
  scorecards: fileScorecards,
  recommendations: fileRecommendations,
  selections: fileSelections,
  offers: fileOffers,
  assignments: fileAssignments,
};
type Part = keyof typeof statements;

interface WhichFile {
  programId: string;
  vacancyId: string;
  about: Omit<About, 'title' | 'scoresLeftOut'>;
}

/** The whole case of a vacancy, in one statement for each part. To be called in a snapshot. */
export async function readHiringFile(tx: Transaction, which: WhichFile): Promise<HiringFile> {
  const rows = await rowsOfParts(tx, which);
  const vacancy = rows.vacancies[0]!;
  const sealed = rows.interviews.some(({ state }) => state !== 'scored' && state !== 'called_off');
  const { sheets, ranking } = sealed ? { sheets: [], ranking: null } : await scoresOf(tx, which);
  const documentsOf = grouped(rows.documents, 'expressionId');
  const invitationsTo = grouped(labelled('invitation', rows.invitations), 'interviewId');
  const declarationsOf = grouped(rows.declarations, 'panelistId');
  const sheetsOf = grouped(sheets, 'scorecardId');
  return asJson({
    about: {
      ...which.about,
      title: `SRO at ${String(vacancy.campusName)}`,
      scoresLeftOut: sealed ? sealedBecause : null,
    },
    vacancy: labelled('vacancy', [vacancy])[0],
    postings: labelled('unit_posting', rows.postings),
    expressions: labelled('expression', rows.expressions).map((row) => interest(row, documentsOf(row.id))),
    eligibility: eligibilityPart(vacancy, rows.expressions, rows.intervals, labelled('contest', rows.contests)),
    panel: labelled('panelist', rows.panel).map((row) => ({
      ...row,
      seatTitle: seatTitle[row.seat as Seat],
      declarations: declarationsOf(row.id),
    })),
    interviewKit: rows.kits[0] ?? null,
    interviews: labelled('interview', rows.interviews).map((row) => ({ ...row, invitations: invitationsTo(row.id) })),
    scorecards: labelled('scorecard', rows.scorecards).map((row) => ({ ...row, ...sheetAndFormer(sheetsOf(row.id)) })),
    ranking,
    recommendations: labelled('recommendation', rows.recommendations),
    selections: rows.selections,
    offers: labelled('offer', rows.offers),
    assignments: labelled('assignment', rows.assignments),
  });
}

async function rowsOfParts(tx: Transaction, { programId, vacancyId }: WhichFile): Promise<Record<Part, Row[]>> {
  const parts = Object.keys(statements) as Part[];
  const read = parts.map(async (part) => [part, await tx.run<Row>(statements[part], [programId, vacancyId])] as const);
  return Object.fromEntries(await Promise.all(read)) as Record<Part, Row[]>;
}

async function scoresOf(
  tx: Transaction,
  { programId, vacancyId }: WhichFile,
): Promise<{ sheets: Row[]; ranking: Ranking | null }> {
  const [sheets, [scores]] = await Promise.all([
    tx.run<Row>(fileSheets, [programId, vacancyId]),
    tx.run<ScoresRow>(readScores, [programId, vacancyId]),
  ]);
  return { sheets, ranking: scores!.scorecards.length > 0 ? rankCandidates(scores!) : null };
}

/** The decision on an expression of interest stands in the part on eligibility. */
function interest(row: Row, documents: Row[]): Row {
  const { id, state, stateLabel, officerId, officerName, badge, unitName } = row;
  const { voluntary, statement, expressedAt, historyAsked, closingReason } = row;
  const officer = { officerId, officerName, badge, unitName };
  return {
    id,
    state,
    stateLabel,
    ...officer,
    voluntary,
    statement,
    expressedAt,
    historyAsked,
    closingReason,
    documents,
  };
}

function sheetAndFormer(sheets: Row[]): Row {
  const [current] = sheets.filter(({ replacedAt }) => replacedAt === null);
  const { scores, notes, comment, savedAt } = current ?? {};
  return {
    sheet: current ? { scores, notes, comment, savedAt } : null,
    former: sheets.filter(({ replacedAt }) => replacedAt !== null),
  };
}

/** As the file has it: what is exported is what is digested, instants as text. */
const asJson = (content: unknown): HiringFile => JSON.parse(JSON.stringify(content)) as HiringFile;
