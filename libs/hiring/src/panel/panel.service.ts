import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type Actor, hasRole } from '#access';
import { anyHolds, Cases, shownCase } from '#lifecycle';
import { Database, isTaken } from '#persistence';
import { forbidden, invalid, notNow } from '#problems';
import type { Interview } from '../interview/interview.js';
import { interviewsOfVacancy } from '../interview/interview.sql.js';
import { lockVacancies } from '../offer/offer.sql.js';
import type { Vacancy } from '../vacancy/vacancy.js';
import { vacancyLifecycle } from '../vacancy/vacancy.lifecycle.js';
import type { PanelCandidateDto, PanelChoiceDto, PanelDto, PanelistDto } from './panel.dto.js';
import { gapInWords, type Panelist, type Seat, seatTitle } from './panelist.js';
import { panelistLifecycle } from './panelist.lifecycle.js';
import { insertPanelist, panelChoices, panelistFacts, panelOfVacancy, seatOfPerson } from './panelist.sql.js';

/** The panel of a vacancy: agency and school together (standard 27). */
@Injectable()
export class PanelService {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** Throws 403 for who neither hires nor sits on the panel. */
  async panelOf(actor: Actor, vacancyId: string): Promise<PanelDto> {
    const vacancy = await this.cases.read(vacancyLifecycle, actor, vacancyId);
    if (!seesPanel(actor, vacancy)) throw forbidden('The panel is for HR and its own members to see.');
    const asked = [actor.programId, vacancyId];
    const members = await this.database.read<Panelist>(actor, panelOfVacancy, asked);
    const interviews = await this.database.read<Interview>(actor, interviewsOfVacancy, asked);
    return {
      vacancyId,
      campusName: vacancy.campusName,
      vacancyState: vacancy.state,
      candidates: interviews.filter(({ state }) => state !== 'called_off').map(candidateView),
      members: members.map((member) => panelistView(member, actor)),
      gaps: vacancy.panelGaps.map((gap) => `The panel needs ${gapInWords(gap, vacancy.campusName)}.`),
      complete: vacancy.panelGaps.length === 0 && Object.keys(vacancy.interviewCounts).length > 0,
      mayName: hasRole(actor, 'hr') && ['closed', 'shortlisted', 'interviewing'].includes(vacancy.state),
    };
  }

  async choices(actor: Actor, vacancyId: string, name: string): Promise<PanelChoiceDto[]> {
    await this.cases.read(vacancyLifecycle, actor, vacancyId);
    const asked = [actor.programId, vacancyId, name.replace(/[\\%_]/g, '\\$&')];
    const rows = await this.database.read<PanelChoiceDto & { seat: Seat }>(actor, panelChoices, asked);
    return rows.map(({ id, seat, place, name: found }) => ({ id, name: found, seatTitle: seatTitle[seat], place }));
  }

  /** Names a member. Throws 400 for nobody of the program, 409 for who is on the panel, 422 for a candidate or a full panel. */
  async name(actor: Actor, vacancyId: string, personId: string): Promise<PanelistDto> {
    await this.cases.read(vacancyLifecycle, actor, vacancyId);
    try {
      return await this.database.transact(actor, async (tx) => {
        const { now } = await this.cases.moment(actor, tx);
        await tx.run(lockVacancies, [[vacancyId]]); // of two for the last seat, the second sees the first
        const [seat] = await tx.run<{ seat: Seat }>(seatOfPerson, [vacancyId, personId]);
        if (!seat)
          throw invalid([
            { field: 'personId', message: 'This person holds no role in the program. Choose somebody from the list.' },
          ]);
        const id = uuid();
        await tx.run(insertPanelist, [id, actor.programId, vacancyId, personId, seat.seat, actor.personId, now]);
        const [panelist] = await tx.run<Panelist>(panelistFacts, [[id]]);
        await this.cases.open(tx, actor, panelistLifecycle, panelist!);
        return panelistView(panelist!, actor);
      });
    } catch (error) {
      if (!isTaken(error, 'panelist_once')) throw error;
      throw notNow('This person is on the panel already.', 'on-panel-already');
    }
  }

  async read(actor: Actor, id: string): Promise<PanelistDto> {
    return panelistView(await this.cases.read(panelistLifecycle, actor, id), actor);
  }

  take(actor: Actor, id: string, action: string, input: object): Promise<PanelistDto> {
    return this.database.transact(actor, async (tx) =>
      panelistView(await this.cases.take(tx, actor, panelistLifecycle, id, action, input), actor),
    );
  }
}

const seesPanel = (actor: Actor, vacancy: Vacancy): boolean =>
  hasRole(actor, ['hr', 'agency_administrator', 'agency_head', 'assessor']) || vacancy.panel.includes(actor.personId);

const candidateView = ({ id, officerName, lacksCampus, lacksAgency }: Interview): PanelCandidateDto => ({
  interviewId: id,
  officerName,
  hasCampus: !lacksCampus,
  hasAgency: !lacksAgency,
});

function panelistView(panelist: Panelist, actor: Actor): PanelistDto {
  const seesNotes = anyHolds(panelistLifecycle.readers, actor, panelist);
  return {
    ...shownCase(panelistLifecycle, panelist, actor),
    vacancyId: panelist.vacancyId,
    campusName: panelist.campusName,
    person: { id: panelist.personId, name: panelist.personName },
    seat: panelist.seat,
    seatTitle: seatTitle[panelist.seat],
    namedByName: panelist.namedByName,
    namedAt: panelist.namedAt,
    leftReason: seesNotes ? panelist.leftReason : null,
    candidates: panelist.candidates.map(({ interviewId, officerName, conflict, note }) => ({
      interviewId,
      officerName,
      conflict,
      note: seesNotes ? note : null,
    })),
  };
}
