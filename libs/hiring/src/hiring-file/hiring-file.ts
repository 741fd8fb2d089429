import type { Ranking } from '../ranking/index.js';
import type { Eligibility } from '../service-history/index.js';
import type {
  FileAssignment,
  FileInterview,
  FileKit,
  FileOffer,
  FilePanelist,
  FileRecommendation,
  FileScorecard,
  FileSelection,
} from './file-decision.js';
import type { Stated, Text } from './stated.js';

/**
 * The parts of a hiring file, as JSON has them: an instant is ISO 8601 in UTC, a day 'YYYY-MM-DD', and what does not
 * apply is null. `docs/hiring-file.md` says what each part holds.
 */
export interface HiringFile {
  about: About;
  vacancy: FileVacancy;
  postings: FilePosting[];
  expressions: FileExpression[];
  eligibility: FileEligibility[];
  panel: FilePanelist[];
  interviewKit: FileKit | null;
  interviews: FileInterview[];
  scorecards: FileScorecard[];
  /** Null as long as the scores are sealed, and where nobody scored. */
  ranking: Ranking | null;
  recommendations: FileRecommendation[];
  selections: FileSelection[];
  offers: FileOffer[];
  assignments: FileAssignment[];
}

export interface About {
  title: string;
  program: string;
  agency: string;
  district: string;
  /** IANA name: the PDF shows its times in it. */
  timeZone: string;
  exportedAt: string;
  exportedBy: string;
  /** Why the scores are not in the file; null where they are. */
  scoresLeftOut: Text;
}

export interface FileVacancy extends Stated {
  campusName: string;
  advisorDuties: string;
  educatorDuties: string;
  lawEnforcerDuties: string;
  schedule: string;
  requirements: string;
  minimumServiceYears: number;
  documentsAsked: string[];
  opensOn: Text;
  closesOn: Text;
  closesAt: Text;
  createdByName: string;
  createdAt: string;
  postedAt: Text;
  closedAt: Text;
  decisionsDueAt: Text;
  selectionDueAt: Text;
  filledAt: Text;
  cancelReason: Text;
  followsId: Text;
  followedById: Text;
  interviewKitId: Text;
}

export interface FilePosting extends Stated {
  unitName: string;
  contactName: Text;
  officersTold: number;
  toldAt: string;
  how: Text;
  postedOn: Text;
  note: Text;
  confirmedByName: Text;
  confirmedAt: Text;
}

export interface FileDocument {
  name: string;
  mediaType: string;
  bytes: number;
  /** Of the content, in hexadecimal: the content itself is not in the file. */
  sha256: string;
  uploadedByName: string;
  uploadedAt: string;
}

export interface FileExpression extends Stated {
  officerId: string;
  officerName: string;
  badge: string;
  unitName: string;
  voluntary: boolean;
  statement: string;
  expressedAt: string;
  historyAsked: Text;
  closingReason: Text;
  documents: FileDocument[];
}

export interface FileInterval {
  id: string;
  agency: string;
  startedOn: string;
  endedOn: Text;
  note: Text;
  source: 'officer' | 'import';
  enteredByName: string;
  enteredAt: string;
  status: 'entered' | 'verified' | 'rejected';
  judgedByName: Text;
  judgedAt: Text;
  rejectionReason: Text;
  evidenceName: Text;
  evidenceBytes: number | null;
  evidenceSha256: Text;
}

export interface FileContest extends Stated {
  decidedByName: string;
  contestedDecisionAt: string;
  contestedReason: string;
  statement: string;
  filedAt: string;
  reviewedByName: Text;
  reviewReason: Text;
  reviewedAt: Text;
}

export interface FileEligibility {
  expressionId: string;
  officerName: string;
  intervals: FileInterval[];
  /** Computed at the export from the entries above; null while no closing day is set. */
  arithmetic: Eligibility | null;
  decision: { outcome: 'eligible' | 'ineligible'; reason: Text; by: Text; at: string } | null;
  contestableUntil: Text;
  contests: FileContest[];
}
