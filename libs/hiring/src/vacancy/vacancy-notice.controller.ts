import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { dayInWords } from '#calendar';
import { Cases } from '#lifecycle';
import { Database, statement } from '#persistence';
import { notNow } from '#problems';
import { vacancyLifecycle } from './vacancy.lifecycle.js';
import { noticePdf } from './vacancy-notice.js';

const readPartners = statement('read-partners', `select agency_name, district_name from program where id = $1`);

@Controller('vacancies')
export class VacancyNoticeController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  /** The one-page notice for a bulletin board, with a QR code that leads to the vacancy. */
  @Get(':id/notice.pdf')
  @Allow('anyone')
  async printNotice(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const vacancy = await this.cases.read(vacancyLifecycle, actor, id);
    if (vacancy.state !== 'posted') throw notNow('A notice can be printed while the vacancy is open.');
    const [partners] = await this.database.read<{ agencyName: string; districtName: string }>(actor, readPartners, [
      actor.programId,
    ]);
    const pdf = await noticePdf({
      agency: partners!.agencyName,
      district: partners!.districtName,
      campus: vacancy.campusName,
      duties: [
        { role: 'advisor', text: vacancy.advisorDuties },
        { role: 'educator', text: vacancy.educatorDuties },
        { role: 'law enforcer', text: vacancy.lawEnforcerDuties },
      ],
      schedule: vacancy.schedule,
      requirements: vacancy.requirements,
      minimumServiceYears: vacancy.minimumServiceYears,
      closes: dayInWords(vacancy.closesOn!),
      address: `${process.env.PUBLIC_URL ?? 'http://127.0.0.1:3000'}/vacancies/${vacancy.id}`,
    });
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: 'inline; filename="vacancy-notice.pdf"',
      length: pdf.length,
    });
  }
}
