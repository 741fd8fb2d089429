import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Sensitive } from '#access';
import { LawNoteDto, LawNoteListQuery, LawNotePageDto, StrikeLawNoteDto, WriteLawNoteDto } from './law-note.dto.js';
import { LawNotes } from './law-note.service.js';

/** Notes, evidence and persons of an investigation: law enforcement's alone. */
@Controller()
@Allow('officer', 'supervisor', 'agency_administrator')
export class LawNoteController {
  constructor(private readonly notes: LawNotes) {}

  /** Lists what law enforcement has written down on an incident, the newest first. */
  @Get('incidents/:id/law-notes')
  @Sensitive('read the notes of law enforcement on an incident')
  listLawNotes(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: LawNoteListQuery,
  ): Promise<LawNotePageDto> {
    return this.notes.list(actor, id, query);
  }

  /** Writes down a note, evidence, or a person who has to do with it. */
  @Post('incidents/:id/law-notes')
  writeLawNote(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WriteLawNoteDto,
  ): Promise<LawNoteDto> {
    return this.notes.write(actor, id, body);
  }

  /** Strikes out what was written; it stays readable. */
  @Post('law-notes/:id/strike')
  @HttpCode(200)
  strikeLawNote(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StrikeLawNoteDto,
  ): Promise<LawNoteDto> {
    return this.notes.strike(actor, id, body.reason);
  }
}
