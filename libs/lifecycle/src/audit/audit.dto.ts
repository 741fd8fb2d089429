import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '#persistence';

export const subjects = ['change', 'sign-in', 'refusal', 'read', 'export', 'account'] as const;
export type Subject = (typeof subjects)[number];

export class AuditQuery extends PageQuery {
  /** Only what is about this: changes, sign-ins, refusals, reads of sensitive records, exports, accounts. */
  @IsOptional()
  @IsIn(subjects, { message: `Choose one of: ${subjects.join(', ')}.` })
  about?: Subject;

  /** Only what this person did. */
  @IsOptional()
  @IsUUID(undefined, { message: 'Give the id of a person.' })
  personId?: string;
}

export class AuditItemDto {
  /** Its number in the program's chain. */
  seq: number;
  at: string;
  about: Subject;
  /** Null for what belongs to the other side: that it is there may be seen, and nothing of it. */
  who: string | null;
  personId: string | null;
  /** Reads on after the name: 'posted the vacancy'. */
  says: string | null;
  /** What the case is called, for whoever may know of it. */
  title: string | null;
  /** The kind and id of the case, to read its whole history. */
  caseKind: string | null;
  caseId: string | null;
  /** The page of the case. */
  path: string | null;
  network: string | null;
}

export class AuditPageDto {
  items: AuditItemDto[];
  next: string | null;
}
