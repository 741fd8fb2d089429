import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { Cases } from '#lifecycle';
import { Database } from '#persistence';
import { invalid } from '#problems';
import { offenceOf } from '../incident/offence.js';
import { campusesSeen } from '../incident/seen-incidents.js';
import { CampusCountsDto, FiguresQuery, IncidentCountsDto, IncidentFiguresDto, PlaceCountDto } from './figures.dto.js';
import { countIncidents, countOffences, countPlaces } from './figures.sql.js';

type CountsRow = CampusCountsDto | (IncidentCountsDto & { campusId: null });

/** How many incidents, how long they took, how many were handed back, and where they happened (standards 6 and 7). */
@Controller('incident-figures')
export class FiguresController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** Counts the incidents of a period, a school year where no days are given, as far as the person sees them. */
  @Get()
  @Allow('officer', 'supervisor', 'administrator', 'agency_administrator', 'district_administrator', 'assessor')
  async readFigures(@CurrentActor() actor: Actor, @Query() query: FiguresQuery): Promise<IncidentFiguresDto> {
    const { now, settings } = await this.cases.moment(actor);
    const to = query.to ?? settings.calendar.dayOf(now);
    const from = query.from ?? schoolYearOf(to);
    if (from > to) throw invalid([{ field: 'to', message: 'The last day comes before the first. Exchange them.' }]);
    const [start, end] = [settings.calendar.startOfDay(from), settings.calendar.endOfDay(to)];
    const of = [actor.programId, start, end, await campusesSeen(this.database, actor)];
    const [counts, offences, places] = await Promise.all([
      this.database.read<CountsRow>(actor, countIncidents, of),
      this.database.read<{ offence: string; count: number }>(actor, countOffences, of),
      this.database.read<PlaceCountDto & { campusId: string }>(actor, countPlaces, of),
    ]);
    return {
      from,
      to,
      all: counted(counts.find(({ campusId }) => campusId === null)!),
      campuses: counts.flatMap((row) =>
        row.campusId === null ? [] : [{ campusId: row.campusId, campusName: row.campusName, ...counted(row) }],
      ),
      offences: offences.map(({ offence, count }) => {
        const { label, group } = offenceOf(offence);
        return { label, atOnce: group === 'at once', count };
      }),
      places: places.map(({ campusName, place, count }) => ({ campusName, place, count })),
    };
  }
}

/** School years are told from July to June. */
function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) >= '07-01' ? year : year - 1}-07-01`;
}

const counted = ({
  reported,
  triaged,
  handedBack,
  toAcknowledge,
  toTriage,
  toClose,
}: CountsRow): IncidentCountsDto => ({
  reported,
  triaged,
  handedBack,
  toAcknowledge,
  toTriage,
  toClose,
});
