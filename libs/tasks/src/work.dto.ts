export class TaskDto {
  id: string;
  caseKind: string;
  caseId: string;
  kind: string;
  /** What has to be done, in words. */
  title: string;
  /** The page on which it is done. */
  path: string;
  action: string | null;
  openedAt: Date;
  dueAt: Date;
  overdue: boolean;
  /** When somebody else was told that it is late. */
  escalatedAt: Date | null;
  /** The role that owes it, where it is not this person alone. */
  ownerRole: string | null;
  ownerCampus: string | null;
  ownerUnit: string | null;
}

export class WorkPageDto {
  items: TaskDto[];
  next: string | null;
}

export class WorkSummaryDto {
  overdue: number;
  today: number;
  week: number;
  later: number;
}
