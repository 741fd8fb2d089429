import { Controller, Get, Param, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { cursorOf, Database, newest, pageOf, PageQuery, readCursor } from '#persistence';
import { notFound } from '#problems';
import { keepsSentMail } from '../mail/mail-settings.js';
import { SentMailDto, SentMailLineDto, SentMailPageDto, SentMailParams } from './sent-mail.dto.js';
import { listSentMail, readSentMail } from './sent-mail.sql.js';

/** The program's mail, everybody's, to be looked at in development. Elsewhere there is no such page. */
@Controller('development/mail')
export class SentMailController {
  constructor(private readonly database: Database) {}

  /** Lists the mail that was sent, newest first (development only). */
  @Get()
  @Allow('anyone')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<SentMailPageDto> {
    inDevelopmentOnly();
    const before = readCursor(query.cursor, 2) ?? newest;
    const rows = await this.database.read<SentMailLineDto>(actor, listSentMail, [
      actor.programId,
      ...before,
      query.limit + 1,
    ]);
    return pageOf(
      rows,
      query.limit,
      (row) => row,
      (row) => cursorOf(row.sentAt, row.id),
    );
  }

  /** Shows one mail that was sent (development only). */
  @Get(':id')
  @Allow('anyone')
  async show(@CurrentActor() actor: Actor, @Param() { id }: SentMailParams): Promise<SentMailDto> {
    inDevelopmentOnly();
    const [mail] = await this.database.read<SentMailDto>(actor, readSentMail, [actor.programId, id]);
    if (!mail) throw notFound('mail');
    return mail;
  }
}

function inDevelopmentOnly(): void {
  if (!keepsSentMail()) throw notFound('page');
}
