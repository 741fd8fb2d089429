import type { Actor } from '#access';
import { shownCase } from '#lifecycle';
import type { FollowUp } from './follow-up.js';
import type { FollowUpDto } from './follow-up.dto.js';
import { followUpKinds } from './follow-up.kinds.js';
import { followUpLifecycle } from './follow-up.lifecycle.js';

/** A follow-up as the person asking sees it at the instant. */
export function followUpView(followUp: FollowUp, actor: Actor, now: Date): FollowUpDto {
  const kind = followUpKinds[followUp.kind];
  return {
    ...shownCase(followUpLifecycle, followUp, actor),
    assignmentId: followUp.assignmentId,
    kind: followUp.kind,
    label: kind.label,
    title: kind.title(followUp),
    standard: kind.standard,
    owner: kind.ownerInWords(followUp),
    dueAt: followUp.dueAt,
    overdue: followUp.state === 'open' && followUp.dueAt <= now,
    noteSays: kind.noteSays ?? null,
    note: followUp.note,
    doneOn: followUp.doneOn,
    reason: followUp.reason,
    settledByName: followUp.settledByName,
    settledAt: followUp.settledAt,
  };
}
