import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { auditStep } from '#audit';
import { Clock, Database } from '#persistence';
import { invalid, notFound } from '#problems';
import { allPolicies, type Policy, policyOf } from './policy.js';
import { PolicyChoiceDto, PolicyDto, SetPolicyDto } from './policy.dto.js';
import { insertPolicyValue, readPolicyValues } from './policy.sql.js';
import { ProgramSettings } from './program-settings.js';
import { inEffect } from './settings.js';

type ChoiceRow = PolicyChoiceDto & { key: string };

/** What the program has decided for itself. */
@Controller('policies')
export class PolicyController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: ProgramSettings,
  ) {}

  /** Lists the program's policies with what holds today, where the default comes from, and every choice made. */
  @Get()
  @Allow('anyone')
  async listPolicies(@CurrentActor() actor: Actor): Promise<PolicyDto[]> {
    const choices = await this.database.read<ChoiceRow>(actor, readPolicyValues, [actor.programId]);
    const { calendar } = await this.settings.of(actor);
    const today = calendar.dayOf(this.clock.now());
    return allPolicies().map((policy) => shown(policy, choices, today));
  }

  /** Sets a policy from a day on. What was chosen before stays on record. */
  @Post(':key')
  @HttpCode(204)
  @Allow('agency_administrator', 'district_administrator')
  async setPolicy(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() body: SetPolicyDto): Promise<void> {
    const policy = policyOf(key);
    if (!policy) throw notFound('policy');
    const fault = policy.check(body.value);
    if (fault) throw invalid([{ field: 'value', message: fault }]);
    const now = this.clock.now();
    const { calendar } = await this.settings.of(actor);
    if (body.effectiveOn < calendar.dayOf(now))
      throw invalid([
        { field: 'effectiveOn', message: 'A policy cannot be changed for days that are over. Choose today or later.' },
      ]);
    await this.database.transact(actor, (tx) =>
      tx.runAll([
        {
          statement: insertPolicyValue,
          params: [
            actor.programId,
            key,
            body.effectiveOn,
            JSON.stringify(body.value),
            body.reason,
            actor.personId,
            now,
          ],
        },
        auditStep([
          {
            caseKind: 'policy',
            caseId: actor.programId,
            action: 'set',
            says: `set "${policy.title}" from ${body.effectiveOn} on`,
            whoId: actor.personId,
            who: actor.name,
            at: now,
            why: body.reason,
            after: { key, value: body.value, effectiveOn: body.effectiveOn },
          },
        ]),
      ]),
    );
  }
}

const shown = (policy: Policy, choices: ChoiceRow[], today: string): PolicyDto => ({
  key: policy.key,
  title: policy.title,
  source: policy.source,
  value: inEffect(policy, choices, today) as number,
  default: policy.default as number,
  history: choices
    .filter(({ key }) => key === policy.key)
    .map(({ value, effectiveOn, reason, setByName, setAt }) => ({ value, effectiveOn, reason, setByName, setAt })),
});
