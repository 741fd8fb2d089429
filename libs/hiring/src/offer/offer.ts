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
  /** The campus that the officer serves or will serve at then; null for none (standard 9). */
  servesAt: string | null;
  closesOn: string;
  minimumServiceYears: number;
  service: ServiceStretch[];
}
