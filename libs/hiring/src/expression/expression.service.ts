import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { attachDocuments, type AttachedRow, documentsByCase, listAttached } from '#documents';
import { Cases } from '#lifecycle';
import { Database, isTaken, type Transaction } from '#persistence';
import { notFound, notNow, ruleBroken } from '#problems';
import { isSwornOn } from '#roster';
import type { Expression } from './expression.js';
import type { ExpressInterestDto, ExpressionDto } from './expression.dto.js';
import { expressionLifecycle } from './expression.lifecycle.js';
import { expressed, type ToBe } from './expression-to-be.js';
import { expressionsOfOfficer, expressionToBe, insertExpression } from './expression.sql.js';
import { expressionView } from './expression.view.js';

@Injectable()
export class ExpressionService {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /**
   * Standard 23: the officer who is signed in expresses their own interest; there is no way to do it for another.
   * Throws 404 for a vacancy that officers do not see, 422 after closing or for who is not sworn, 409 for a second time.
   */
  async express(actor: Actor, vacancyId: string, body: ExpressInterestDto): Promise<ExpressionDto> {
    try {
      return await this.database.transact(actor, (tx) => this.expressIn(tx, actor, vacancyId, body));
    } catch (error) {
      if (!isTaken(error, 'expression_vacancy_id_officer_id_key')) throw error;
      throw notNow('You have expressed your interest in this vacancy already.', 'expressed-already');
    }
  }

  private async expressIn(
    tx: Transaction,
    actor: Actor,
    vacancyId: string,
    body: ExpressInterestDto,
  ): Promise<ExpressionDto> {
    const { now, settings } = await this.cases.moment(actor, tx);
    const [toBe] = await tx.run<ToBe>(expressionToBe, [vacancyId, actor.personId]);
    if (!toBe || toBe.vacancyState === 'draft') throw notFound('vacancy');
    if (!toBe.officerId || !isSwornOn(toBe, settings.calendar.dayOf(now)))
      throw ruleBroken('not-sworn', 'Only sworn officers of the agency can express interest in this post.');
    const expression = expressed(toBe, uuid(), actor, body.statement, now);
    const { id, programId, officerId } = expression;
    const documents = await attachDocuments(tx, body.documentIds, { kind: 'expression', id }, actor);
    const row = [id, programId, vacancyId, officerId, body.statement, body.voluntary, now];
    tx.atEnd([{ statement: insertExpression, params: row }]);
    await this.cases.open(tx, actor, expressionLifecycle, expression);
    return expressionView(expression, documents, actor, now);
  }

  async mine(actor: Actor): Promise<ExpressionDto[]> {
    const rows = await this.database.read<Expression>(actor, expressionsOfOfficer, [actor.programId, actor.personId]);
    const documents = documentsByCase(await this.documents(actor, rows));
    const { now } = await this.cases.moment(actor);
    return rows.map((row) => expressionView(row, documents.get(row.id) ?? [], actor, now));
  }

  async read(actor: Actor, id: string): Promise<ExpressionDto> {
    const expression = await this.cases.read(expressionLifecycle, actor, id);
    const documents = documentsByCase(await this.documents(actor, [expression]));
    const { now } = await this.cases.moment(actor);
    return expressionView(expression, documents.get(id) ?? [], actor, now);
  }

  async take(actor: Actor, id: string, action: string, input: object = {}): Promise<ExpressionDto> {
    return this.database.transact(actor, async (tx) => {
      const after = await this.cases.take(tx, actor, expressionLifecycle, id, action, input);
      const rows = await tx.run<AttachedRow>(listAttached, [actor.programId, 'expression', [id]]);
      const { now } = await this.cases.moment(actor, tx);
      return expressionView(after, documentsByCase(rows).get(id) ?? [], actor, now);
    });
  }

  private documents(actor: Actor, rows: Expression[]): Promise<AttachedRow[]> {
    return this.database.read<AttachedRow>(actor, listAttached, [
      actor.programId,
      'expression',
      rows.map((row) => row.id),
    ]);
  }
}
