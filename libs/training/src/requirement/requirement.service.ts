import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { Cases, type Moment, shownCase } from '#lifecycle';
import { cursorOf, Database, pageOf, readCursor } from '#persistence';
import { invalid, notNow } from '#problems';
import { courseToCredit } from '../credit/credit.sql.js';
import { balanceOn } from '../hours/balance.js';
import { type Completion, type CourseLevel, hundredths } from '../hours/completion.js';
import type { Service } from '../hours/mandated.js';
import { reminders } from '../policies.js';
import { countedFrom } from './count-anew.js';
import { officerSeen, unitsSeen } from './officer-seen.js';
import type { Requirement } from './requirement.js';
import type { AttendDto, BalanceDto, OfficerTrainingDto, UnitQuery, UnitTrainingPageDto } from './requirement.dto.js';
import { requirementLifecycle } from './requirement.lifecycle.js';
import { requirementFacts } from './requirement.sql.js';
import { type Ahead, atGlanceView, type AtGlance, balanceView } from './requirement.view.js';
import { unitAtGlance } from './unit-at-glance.sql.js';

const first = [false, '-infinity', '00000000-0000-0000-0000-000000000000'];

interface UnitFound {
  officers: number;
  late: number;
  atRisk: number;
  page: AtGlance[];
}

type Counted = { service: Service; completions: Completion[] };

/** What officers owe, and how far they are (standard 22). */
@Injectable()
export class RequirementService {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  async read(actor: Actor, officerId: string): Promise<OfficerTrainingDto> {
    const { name, unitName, requirementId } = await officerSeen(this.database, actor, officerId);
    const officer = { id: officerId, name, unitName };
    const moment = await this.cases.moment(actor);
    const today = moment.settings.calendar.dayOf(moment.now);
    const [facts] = requirementId
      ? await this.database.read<Requirement>(actor, requirementFacts, [[requirementId]])
      : [];
    const counted = facts && (await this.counted(actor, officerId, moment));
    return {
      officer,
      own: officerId === actor.personId,
      requirement: facts ? { ...shownCase(requirementLifecycle, facts, actor), backOn: facts.backOn } : null,
      balance: counted
        ? balanceView(balanceOn(today, counted.service, counted.completions, moment.settings), aheadOf(moment))
        : null,
      served: counted?.service.served.map(stretch) ?? [],
      leave: counted?.service.leave.map(stretch) ?? [],
    };
  }

  /** How the officer would stand if these were attended as well; nothing is changed. Throws 400 for courses not there. */
  async simulate(actor: Actor, officerId: string, attend: AttendDto[]): Promise<BalanceDto> {
    await officerSeen(this.database, actor, officerId);
    const moment = await this.cases.moment(actor);
    const today = moment.settings.calendar.dayOf(moment.now);
    const counted = await this.counted(actor, officerId, moment);
    if (!counted) throw notNow('Nothing is asked of this officer: they have not been an SRO.', 'no-requirement');
    const planned = await this.wouldComplete(actor, attend);
    return balanceView(
      balanceOn(today, counted.service, [...counted.completions, ...planned], moment.settings),
      aheadOf(moment),
    );
  }

  async unit(actor: Actor, query: UnitQuery): Promise<UnitTrainingPageDto> {
    const { now, settings } = await this.cases.moment(actor);
    const today = settings.calendar.dayOf(now);
    const seen = unitsSeen(actor);
    const units = query.unitId ? (seen === null || seen.includes(query.unitId) ? [query.unitId] : []) : seen;
    const [reaches, day, officerId] = readCursor(query.cursor, 3) ?? first;
    const [found] = await this.database.read<UnitFound>(actor, unitAtGlance, [
      actor.programId,
      units,
      today,
      reaches,
      day,
      officerId,
      query.limit + 1,
    ]);
    const { page: rows, ...counts } = found!;
    const page = pageOf(
      rows,
      query.limit,
      (row) => atGlanceView(row, actor, aheadOf({ now, settings })),
      (row) => cursorOf(String(row.reaches), row.nextDueOn, row.officerId),
    );
    return { ...page, ...counts };
  }

  take(actor: Actor, officerId: string, action: string, input: object): Promise<OfficerTrainingDto> {
    return this.inTransaction(actor, officerId, action, input).then(() => this.read(actor, officerId));
  }

  private async inTransaction(actor: Actor, officerId: string, action: string, input: object): Promise<void> {
    const { requirementId } = await officerSeen(this.database, actor, officerId);
    if (!requirementId) throw notNow('Nothing is asked of this officer: they have not been an SRO.', 'no-requirement');
    await this.database.transact(actor, async (tx) => {
      await this.cases.take(tx, actor, requirementLifecycle, requirementId, action, input);
      return {};
    });
  }

  private async counted(actor: Actor, officerId: string, { now, settings }: Moment): Promise<Counted | undefined> {
    const found = await countedFrom(
      (statement, params) => this.database.read(actor, statement, params),
      actor.programId,
      [officerId],
      settings.calendar.dayOf(now),
      settings,
    );
    return found.get(officerId);
  }

  private async wouldComplete(actor: Actor, attend: AttendDto[]): Promise<Completion[]> {
    const courses = await Promise.all(
      attend.map(({ courseId }) =>
        this.database.read<{ hours: number; level: CourseLevel }>(actor, courseToCredit, [actor.programId, courseId]),
      ),
    );
    const missing = courses.flatMap(([course], i) =>
      course ? [] : [{ field: `attend.${i}.courseId`, message: 'There is no such course. Choose one from the list.' }],
    );
    if (missing.length > 0) throw invalid(missing);
    return attend.map(({ courseId, on, hours }, i) => {
      const course = courses[i]![0]!;
      const all = hundredths(course.hours);
      return {
        id: `simulated-${i}`,
        courseId,
        level: course.level,
        courseHundredths: all,
        on,
        hundredths: Math.min(all, hundredths(hours ?? course.hours)),
        certainty: 'planned',
        expiresOn: null,
      };
    });
  }
}

function aheadOf({ now, settings }: Moment): Ahead {
  const today = settings.calendar.dayOf(now);
  const amount = settings.policy(reminders[0]!);
  return { today, soonUntil: settings.calendar.addToDay(today, { amount, unit: 'calendar days' }) };
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const stretch = ({ from, until }: { from: string; until: string }) => ({
  from,
  last: until.startsWith('9999') ? null : dayBefore(until),
});
