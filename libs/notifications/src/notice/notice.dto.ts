import { ArrayMaxSize, IsArray, IsOptional, IsUUID } from 'class-validator';

export class NoticeDto {
  id: string;
  subject: string;
  /** What happened. */
  body: string;
  /** The page that it is about. */
  path: string;
  caseKind: string;
  caseId: string;
  recordedAt: Date;
  seenAt: Date | null;
}

export class NoticePageDto {
  items: NoticeDto[];
  next: string | null;
}

export class NoticesSummaryDto {
  /** How many notices the person has not seen yet. */
  unseen: number;
}

export class SeenDto {
  /** The notices that were seen; left out, all of them were. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100, { message: 'Send at most 100 ids at once, or none for all notices.' })
  @IsUUID(undefined, { each: true, message: 'Each of the ids must be that of a notice.' })
  ids?: string[];
}
