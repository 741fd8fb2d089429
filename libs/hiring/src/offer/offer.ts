import type { HeldAssignment } from '#assignments';
import type { Case } from '#lifecycle';
import type { ServiceStretch } from '../expression/expression.js';

/** The post is offered to the officer selected, or to the next alternate (standard 27). */
export interface Offer extends Case {
  vacancyId: string;
  vacancyState: string;
  campusId: string;
  campusName: string;
  selectionId: string;
  /** 0 for the one selected, 1 and on for the alternates. */
  place: number;
  expressionId: string;
  officerId: string;
  officerName: string;
  startsOn: string;
  madeAt: Date;
  answerBy: Date;
  answeredAt: Date | null;
  reason: string | null;
  assignmentId: string | null;
  /** The officer's assignments: one campus at a time (standard 9). */
  assignments: HeldAssignment[];
  closesOn: string;
  minimumServiceYears: number;
  service: ServiceStretch[];
}
