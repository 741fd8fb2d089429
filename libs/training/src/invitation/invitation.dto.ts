import { ShownCase } from '#lifecycle';

export class TrainingInvitationDto extends ShownCase {
  sessionId: string;
  courseTitle: string;
  /** Hours of the course. */
  hours: number;
  place: string;
  startsAt: Date;
  endsAt: Date;
  /** On how many days the session meets. */
  days: number;
  personName: string;
  answerBy: Date;
  reason: string | null;
  invitedByName: string;
  invitedAt: Date;
  attendedHours: number | null;
}

export class TrainingInvitationPageDto {
  items: TrainingInvitationDto[];
  next: string | null;
}
