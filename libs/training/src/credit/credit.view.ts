import type { Actor } from '#access';
import { shownCase } from '#lifecycle';
import type { Credit } from './credit.js';
import type { CreditDto } from './credit.dto.js';
import { creditLifecycle } from './credit.lifecycle.js';

/** A credit as the person asking sees it. */
export const creditView = (credit: Credit, actor: Actor): CreditDto => ({
  ...shownCase(creditLifecycle, credit, actor),
  title: creditLifecycle.title(credit),
  officer: { id: credit.officerId, name: credit.officerName },
  course: {
    id: credit.courseId,
    title: credit.courseTitle,
    provider: credit.provider,
    providerNumber: credit.providerNumber,
    level: credit.level,
    hours: credit.courseHours,
  },
  completedOn: credit.completedOn,
  hours: credit.hours,
  excusedHours: credit.excusedHours,
  madeUpOn: credit.madeUpOn,
  source: credit.source,
  note: credit.note,
  reason: credit.reason,
  handedInAt: credit.createdAt,
  decidedByName: credit.decidedByName,
  decidedAt: credit.decidedAt,
});
