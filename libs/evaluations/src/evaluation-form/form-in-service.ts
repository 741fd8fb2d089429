import { v7 as uuid } from 'uuid';
import type { Consequences } from '#lifecycle';
import type { Transaction } from '#persistence';
import { defaultForm } from './default-form/default-form.js';
import { type EvaluationForm, type FormContent, scale } from './evaluation-form.js';
import { evaluationFormLifecycle } from './evaluation-form.lifecycle.js';
import {
  evaluationFormFacts,
  formsInUse,
  insertCriteria,
  insertEvaluationForm,
  lockForms,
} from './evaluation-form.sql.js';

/** The form in service or the draft. */
export interface FormInUse extends FormContent {
  id: string;
  state: string;
  number: number;
  putIntoServiceAt: Date | null;
}

/**
 * The id of the program's form in service. A program that has none gets the form that Liaison brings along, recorded as
 * Liaison's own doing. The form never changes, so its id is all that has to be kept of it.
 */
export async function ensureFormInService(
  tx: Transaction,
  consequences: Pick<Consequences, 'open'>,
  programId: string,
  now: Date,
): Promise<string> {
  const there = inService(await inUse(tx, programId)) ?? inService(await lockedInUse(tx, programId));
  if (there) return there.id;
  const form = await insertForm(tx, { programId, content: defaultForm, by: null, now });
  await tx.run(insertCriteria, [[form.id]]);
  await consequences.open(evaluationFormLifecycle, [form], 'the program');
  return form.id;
}

/** A draft of somebody's, or without anybody a form that is in service at once. */
export async function insertForm(
  tx: Transaction,
  { programId, content, by, now }: { programId: string; content: FormContent; by: string | null; now: Date },
): Promise<EvaluationForm> {
  const id = uuid();
  const row = [id, programId, content.name, JSON.stringify(content.criteria), by, by === null, now];
  await tx.run(insertEvaluationForm, [...row, JSON.stringify(scale)]);
  return (await tx.run<EvaluationForm>(evaluationFormFacts, [[id]]))[0]!;
}

/** Waits for whoever is putting a form into service just now, and looks then. */
export async function lockedInUse(tx: Transaction, programId: string): Promise<FormInUse[]> {
  await tx.run(lockForms, [programId]);
  return inUse(tx, programId);
}

const inUse = (tx: Transaction, programId: string) => tx.run<FormInUse>(formsInUse, [programId]);

export const inService = (forms: FormInUse[]): FormInUse | undefined =>
  forms.find(({ state }) => state === 'in_service');

export const inDraft = (forms: FormInUse[]): FormInUse | undefined => forms.find(({ state }) => state === 'draft');
