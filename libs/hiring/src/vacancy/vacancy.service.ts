import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type Actor, hasRole, type Role } from '#access';
import { Cases } from '#lifecycle';
import { cursorOf, Database, pageOf, readCursor, statement, type Transaction } from '#persistence';
import { invalid } from '#problems';
import { campusOf } from '#roster';
import { ensureKitInService } from '../interview-kit/kit-in-service.js';
import type { Vacancy } from './vacancy.js';
import type { VacancyDraftDto, VacancyDto, VacancyListQuery, VacancyPageDto } from './vacancy.dto.js';
import { vacancyLifecycle } from './vacancy.lifecycle.js';
import { insertVacancy, listVacancies, vacancyFacts } from './vacancy.sql.js';
import { vacancyView } from './vacancy.view.js';

const mineIn = statement(
  'my-expressions-in',
  `select id, state, vacancy_id from expression where officer_id = $1 and vacancy_id = any ($2::uuid[])`,
);

@Injectable()
export class VacancyService {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  async list(actor: Actor, query: VacancyListQuery): Promise<VacancyPageDto> {
    const after = readCursor(query.cursor, 1)?.[0] ?? null;
    const drafts = hasRole(actor, ['hr', 'agency_administrator']);
    const params = [actor.programId, after, query.state ?? null, drafts, query.limit + 1, campusesSeen(actor)];
    const rows = await this.database.read<Vacancy>(actor, listVacancies, params);
    const page = pageOf(
      rows,
      query.limit,
      (row) => row,
      (row) => cursorOf(row.id),
    );
    return { items: await this.shown(actor, page.items), next: page.next };
  }

  async read(actor: Actor, id: string): Promise<VacancyDto> {
    const [shown] = await this.shown(actor, [await this.cases.read(vacancyLifecycle, actor, id)]);
    return shown!;
  }

  /** Begins a draft for a campus of the program's own district. */
  async draft(actor: Actor, campusId: string): Promise<VacancyDto> {
    return this.database.transact(actor, async (tx) => {
      await this.ownCampus(tx, actor, campusId);
      const { now } = await this.cases.moment(actor, tx);
      const id = uuid();
      await tx.run(insertVacancy, [id, actor.programId, campusId, actor.personId, now]);
      return this.opened(tx, actor, id);
    });
  }

  /** Saves what has been filled in so far. */
  async edit(actor: Actor, id: string, draft: VacancyDraftDto): Promise<VacancyDto> {
    return this.database.transact(actor, async (tx) => {
      if (draft.campusId) await this.ownCampus(tx, actor, draft.campusId);
      return this.changed(tx, actor, await this.cases.take(tx, actor, vacancyLifecycle, id, 'edit', columnsOf(draft)));
    });
  }

  async take(
    actor: Actor,
    id: string,
    action:
      | 'post'
      | 'shortlist'
      | 'cancel'
      | 'rank'
      | 'name-finalists'
      | 'select'
      | 'select-against-objection'
      | 'approve-selection'
      | 'return-selection'
      | 'reopen',
    input: object = {},
  ): Promise<VacancyDto> {
    return this.database.transact(actor, async (tx) =>
      this.changed(tx, actor, await this.cases.take(tx, actor, vacancyLifecycle, id, action, input)),
    );
  }

  /** Begins the interviews; the kit in service is frozen into the vacancy, the one that Liaison brings along where there is none. */
  async beginInterviews(actor: Actor, id: string): Promise<VacancyDto> {
    return this.database.transact(actor, async (tx) => {
      const consequences = this.cases.consequences(tx, actor);
      const { now } = await this.cases.moment(actor, tx);
      await ensureKitInService(tx, consequences, actor.programId, now);
      return this.changed(tx, actor, await this.cases.take(tx, actor, vacancyLifecycle, id, 'begin-interviews'));
    });
  }

  /** Ends a vacancy without an officer, and begins the one that follows with the same words. */
  async repost(actor: Actor, id: string, reason?: string): Promise<VacancyDto> {
    return this.database.transact(actor, async (tx) => {
      const nextId = uuid();
      await this.cases.take(tx, actor, vacancyLifecycle, id, 'repost', { nextId, reason });
      return this.opened(tx, actor, nextId);
    });
  }

  private async opened(tx: Transaction, actor: Actor, id: string): Promise<VacancyDto> {
    const [vacancy] = await tx.run<Vacancy>(vacancyFacts, [[id]]);
    await this.cases.open(tx, actor, vacancyLifecycle, vacancy!);
    return this.changed(tx, actor, vacancy!);
  }

  private async changed(tx: Transaction, actor: Actor, vacancy: Vacancy): Promise<VacancyDto> {
    return vacancyView(vacancy, actor, await this.cases.moment(actor, tx));
  }

  private async ownCampus(tx: Transaction, actor: Actor, campusId: string): Promise<void> {
    await campusOf(tx, actor.programId, campusId).catch(() => {
      throw invalid([
        { field: 'campusId', message: 'This campus is not one of the district. Choose one from the list.' },
      ]);
    });
  }

  private async shown(actor: Actor, vacancies: Vacancy[]): Promise<VacancyDto[]> {
    const moment = await this.cases.moment(actor);
    const ids = vacancies.map((vacancy) => vacancy.id);
    const mine = hasRole(actor, 'officer')
      ? await this.database.read<{ id: string; state: string; vacancyId: string }>(actor, mineIn, [actor.personId, ids])
      : [];
    const mineOf = new Map(mine.map((row) => [row.vacancyId, row]));
    return vacancies.map((vacancy) => vacancyView(vacancy, actor, moment, mineOf.get(vacancy.id)));
  }
}

/** The campuses whose vacancies somebody may read, null for all: the same as the readers of the lifecycle. */
function campusesSeen(actor: Actor): string[] | null {
  const others: Role[] = [
    'hr',
    'officer',
    'supervisor',
    'agency_head',
    'agency_administrator',
    'district_administrator',
    'assessor',
  ];
  const own = actor.grants.filter(({ role }) => role === 'administrator').map(({ campusId }) => campusId);
  if (hasRole(actor, others) || own.includes(null)) return null;
  return own.filter((campusId) => campusId !== null);
}

/** The columns of what was sent; an empty day is none. */
function columnsOf(draft: VacancyDraftDto): Record<string, unknown> {
  const columns = {
    campus_id: draft.campusId,
    advisor_duties: draft.advisorDuties,
    educator_duties: draft.educatorDuties,
    law_enforcer_duties: draft.lawEnforcerDuties,
    schedule: draft.schedule,
    requirements: draft.requirements,
    minimum_service_years: draft.minimumServiceYears,
    documents_asked: draft.documentsAsked,
    opens_on: draft.opensOn,
    closes_on: draft.closesOn,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}
