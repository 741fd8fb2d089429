import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { Cases } from '#lifecycle';
import { cursorOf, Database, pageOf, type PageQuery, readCursor } from '#persistence';
import { notNow } from '#problems';
import { defaultForm } from './default-form/default-form.js';
import type {
  EvaluationFormDraftDto,
  EvaluationFormDto,
  EvaluationFormPageDto,
  FormInServiceDto,
} from './evaluation-form.dto.js';
import { evaluationFormLifecycle } from './evaluation-form.lifecycle.js';
import { formsInUse, listEvaluationForms, lockForms } from './evaluation-form.sql.js';
import { formInServiceView, formLine, type FormLineRow, formView } from './evaluation-form.view.js';
import { inDraft, inService, insertForm, lockedInUse } from './form-in-service.js';

@Injectable()
export class EvaluationForms {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  async list(actor: Actor, query: PageQuery): Promise<EvaluationFormPageDto> {
    const before = readCursor(query.cursor, 1)?.[0] ?? null;
    const params = [actor.programId, before, query.limit + 1];
    const rows = await this.database.read<FormLineRow>(actor, listEvaluationForms, params);
    return pageOf(
      rows,
      query.limit,
      (row) => formLine(row, actor),
      (row) => cursorOf(row.number),
    );
  }

  async read(actor: Actor, id: string): Promise<EvaluationFormDto> {
    const form = await this.cases.read(evaluationFormLifecycle, actor, id);
    return formView(form, actor, (await this.cases.moment(actor)).settings);
  }

  /** What evaluations that begin now are made with: the program's own form in service, else Liaison's. */
  async inService(actor: Actor): Promise<FormInServiceDto> {
    return formInServiceView(await this.database.read(actor, formsInUse, [actor.programId]));
  }

  /** Begins a draft with the criteria that are rated now. Throws 409 where there is a draft already. */
  begin(actor: Actor): Promise<EvaluationFormDto> {
    return this.database.transact(actor, async (tx) => {
      const forms = await lockedInUse(tx, actor.programId);
      const draft = inDraft(forms);
      if (draft)
        throw notNow(`Evaluation form ${draft.number} is a draft already. Go on with it, or discard it first.`);
      const { now, settings } = await this.cases.moment(actor, tx);
      const content = inService(forms) ?? defaultForm;
      const form = await insertForm(tx, { programId: actor.programId, content, by: actor.personId, now });
      await this.cases.open(tx, actor, evaluationFormLifecycle, form);
      return formView(form, actor, settings);
    });
  }

  edit(actor: Actor, id: string, draft: EvaluationFormDraftDto): Promise<EvaluationFormDto> {
    return this.take(actor, id, 'edit', { ...draft });
  }

  /** Puts a draft into service and retires the form before it; nobody else puts one into service meanwhile. */
  putIntoService(actor: Actor, id: string): Promise<EvaluationFormDto> {
    return this.take(actor, id, 'put-into-service', {}, true);
  }

  discard(actor: Actor, id: string): Promise<EvaluationFormDto> {
    return this.take(actor, id, 'discard', {});
  }

  private take(actor: Actor, id: string, action: string, input: object, alone = false): Promise<EvaluationFormDto> {
    return this.database.transact(actor, async (tx) => {
      if (alone) await tx.run(lockForms, [actor.programId]);
      const form = await this.cases.take(tx, actor, evaluationFormLifecycle, id, action, input);
      return formView(form, actor, (await this.cases.moment(actor, tx)).settings);
    });
  }
}
