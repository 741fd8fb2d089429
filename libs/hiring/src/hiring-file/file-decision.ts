import type { KitQuestion } from '../interview-kit/interview-kit.js';
import type { Stated, Text } from './stated.js';

// What a hiring file holds from the panel to the officer on campus.

export interface FileDeclaration {
  interviewId: string;
  officerName: string;
  /** True: recused for this candidate. */
  conflict: boolean;
  note: Text;
  declaredAt: string;
}

export interface FilePanelist extends Stated {
  name: string;
  seat: string;
  seatTitle: string;
  namedByName: string;
  namedAt: string;
  leftReason: Text;
  declarations: FileDeclaration[];
}

export interface FileKit {
  id: string;
  number: number;
  title: string;
  state: string;
  questions: KitQuestion[];
  putIntoServiceByName: Text;
  putIntoServiceAt: Text;
}

export interface FileInvitation extends Stated {
  name: string;
  isCandidate: boolean;
  sentAt: string;
  answerBy: string;
  reason: Text;
}

export interface FileInterview extends Stated {
  expressionId: string;
  officerName: string;
  openedAt: string;
  startsAt: Text;
  endsAt: Text;
  place: Text;
  scoresDueAt: Text;
  invitations: FileInvitation[];
}

export interface FileSheet {
  scores: Record<string, number | null>;
  notes: Record<string, string>;
  comment: string;
  savedAt: string;
}

export interface FileScorecard extends Stated {
  interviewId: string;
  panelistId: string;
  officerName: string;
  panelistName: string;
  openedAt: string;
  dueAt: string;
  handedInAt: Text;
  excuse: Text;
  /** Null where it is left out, and where nothing was written. */
  sheet: FileSheet | null;
  /** As it stood before each correction, the oldest first. */
  former: (FileSheet & { replacedAt: string; reason: string })[];
}

export interface FileRecommendation extends Stated {
  expressionId: string;
  officerName: string;
  askedAt: string;
  reasons: Text;
  givenByName: Text;
  givenAt: Text;
}

export interface FileSelection {
  id: string;
  justification: string;
  againstObjection: boolean;
  startsOn: string;
  answerBy: string;
  alternatesUntil: string;
  selectedByName: string;
  selectedAt: string;
  approvedByName: Text;
  approvedAt: Text;
  returnedReason: Text;
  /** Place 0 was selected, 1 and on are the alternates in their order. */
  places: { place: number; expressionId: string; officerName: string }[];
}

export interface FileOffer extends Stated {
  selectionId: string;
  place: number;
  expressionId: string;
  officerName: string;
  startsOn: string;
  madeAt: string;
  answerBy: string;
  answeredAt: Text;
  reason: Text;
  assignmentId: Text;
}

export interface FileAssignment extends Stated {
  officerName: string;
  campusName: string;
  startsOn: string;
  endsOn: Text;
  endingReason: Text;
  createdByName: string;
  createdAt: string;
}
