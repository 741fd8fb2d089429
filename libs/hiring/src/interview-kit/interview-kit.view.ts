import type { Actor } from '#access';
import { type Case, shownCase } from '#lifecycle';
import { defaultKit } from './default-kit/default-kit.js';
import type { InterviewKit, KitContent } from './interview-kit.js';
import type { InterviewKitDto, InterviewKitLineDto, KitInServiceDto } from './interview-kit.dto.js';
import { interviewKitLifecycle } from './interview-kit.lifecycle.js';
import { missingOf } from './interview-kit.rules.js';

/** A kit as the list reads it: without its questions. */
export type KitLineRow = Omit<InterviewKit, 'questions' | 'otherInServiceId'> & { questionCount: number };

/** The kit in service and the draft, as far as there are any. */
export type KitInUseRow = Case & KitContent & { number: number; putIntoServiceAt: Date | null };

export const kitView = (kit: InterviewKit, actor: Actor): InterviewKitDto => ({
  ...shownCase(interviewKitLifecycle, kit, actor),
  number: kit.number,
  title: kit.title,
  questions: kit.questions,
  createdByName: kit.createdByName,
  createdAt: kit.createdAt,
  putIntoServiceByName: kit.putIntoServiceByName,
  putIntoServiceAt: kit.putIntoServiceAt,
  missing: kit.state === 'draft' ? missingOf(kit) : [],
});

export const kitLine = (row: KitLineRow, actor: Actor): InterviewKitLineDto => ({
  ...shownCase(interviewKitLifecycle, { ...row, questions: [], otherInServiceId: null }, actor),
  number: row.number,
  title: row.title,
  questionCount: row.questionCount,
  createdByName: row.createdByName,
  createdAt: row.createdAt,
  putIntoServiceByName: row.putIntoServiceByName,
  putIntoServiceAt: row.putIntoServiceAt,
});

export function kitInServiceView(rows: KitInUseRow[]): KitInServiceDto {
  const kit = rows.find(({ state }) => state === 'in_service');
  const { title, questions } = kit ?? defaultKit;
  return {
    id: kit?.id ?? null,
    number: kit?.number ?? null,
    title,
    questions,
    putIntoServiceAt: kit?.putIntoServiceAt ?? null,
    draftId: rows.find(({ state }) => state === 'draft')?.id ?? null,
  };
}
