import type { Actor } from '#access';
import { shownCase } from '#lifecycle';
import type { Settings } from '#policies';
import { defaultForm } from './default-form/default-form.js';
import type { EvaluationForm } from './evaluation-form.js';
import type { EvaluationFormDto, EvaluationFormLineDto, FormInServiceDto } from './evaluation-form.dto.js';
import { evaluationFormLifecycle } from './evaluation-form.lifecycle.js';
import { missingOf } from './evaluation-form.rules.js';
import { type FormInUse, inDraft, inService } from './form-in-service.js';

/** A form as the list reads it: without its criteria. */
export type FormLineRow = Omit<EvaluationForm, 'criteria' | 'otherInServiceId'> & { criterionCount: number };

const heading = (form: FormLineRow | EvaluationForm) => ({
  number: form.number,
  name: form.name,
  createdByName: form.createdByName,
  createdAt: form.createdAt,
  putIntoServiceByName: form.putIntoServiceByName,
  putIntoServiceAt: form.putIntoServiceAt,
});

export const formView = (form: EvaluationForm, actor: Actor, settings: Settings): EvaluationFormDto => ({
  ...shownCase(evaluationFormLifecycle, form, actor),
  ...heading(form),
  criteria: form.criteria,
  missing: form.state === 'draft' ? missingOf(form, settings) : [],
});

export const formLine = (row: FormLineRow, actor: Actor): EvaluationFormLineDto => ({
  ...shownCase(evaluationFormLifecycle, { ...row, criteria: [], otherInServiceId: null }, actor),
  ...heading(row),
  criterionCount: row.criterionCount,
});

export function formInServiceView(forms: FormInUse[]): FormInServiceDto {
  const form = inService(forms);
  return {
    id: form?.id ?? null,
    number: form?.number ?? null,
    name: form?.name ?? defaultForm.name,
    criteria: form?.criteria ?? defaultForm.criteria,
    putIntoServiceAt: form?.putIntoServiceAt ?? null,
    draftId: inDraft(forms)?.id ?? null,
  };
}
