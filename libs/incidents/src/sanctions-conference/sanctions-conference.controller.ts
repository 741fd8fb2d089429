import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import {
  AdministrativeSanctionDto,
  CallConferenceDto,
  ConferenceReasonDto,
  LegalSanctionDto,
  MeetingDto,
  SanctionsConferenceDto,
} from './sanctions-conference.dto.js';
import { SanctionsConferences } from './sanctions-conference.service.js';

/** SRO and administrator decide together, each on their own sanction (standard 4). */
@Controller()
@Allow('anyone')
export class SanctionsConferenceController {
  constructor(private readonly conferences: SanctionsConferences) {}

  /** Lists the sanctions conferences of an incident, the newest first. */
  @Get('incidents/:id/sanctions-conferences')
  listConferences(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<SanctionsConferenceDto[]> {
    return this.conferences.list(actor, id);
  }

  /** Calls a conference, and puts it into the calendars of both sides. */
  @Post('incidents/:id/sanctions-conferences')
  callConference(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CallConferenceDto,
  ): Promise<SanctionsConferenceDto> {
    return this.conferences.call(actor, id, body);
  }

  /** Moves a conference to another day, time or place; what was recorded is recorded anew. */
  @Post('sanctions-conferences/:id/move')
  @HttpCode(200)
  moveConference(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MeetingDto,
  ): Promise<SanctionsConferenceDto> {
    return this.conferences.take(actor, id, 'move', { ...body, meetAt: new Date(body.meetAt) });
  }

  /** Records the legal sanction, for law enforcement. */
  @Post('sanctions-conferences/:id/record-legal')
  @HttpCode(200)
  recordLegalSanction(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LegalSanctionDto,
  ): Promise<SanctionsConferenceDto> {
    return this.conferences.take(actor, id, 'record-legal', body);
  }

  /** Records the administrative sanction, for the school. */
  @Post('sanctions-conferences/:id/record-administrative')
  @HttpCode(200)
  recordAdministrativeSanction(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AdministrativeSanctionDto,
  ): Promise<SanctionsConferenceDto> {
    return this.conferences.take(actor, id, 'record-administrative', body);
  }

  /** Signs what was decided, for law enforcement. */
  @Post('sanctions-conferences/:id/sign-as-officer')
  @HttpCode(200)
  signAsOfficer(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SanctionsConferenceDto> {
    return this.conferences.take(actor, id, 'sign-as-officer');
  }

  /** Signs what was decided, for the school. */
  @Post('sanctions-conferences/:id/sign-as-administrator')
  @HttpCode(200)
  signAsAdministrator(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<SanctionsConferenceDto> {
    return this.conferences.take(actor, id, 'sign-as-administrator');
  }

  /** Takes back what was recorded and signed, to record it anew. */
  @Post('sanctions-conferences/:id/record-anew')
  @HttpCode(200)
  recordAnew(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ConferenceReasonDto,
  ): Promise<SanctionsConferenceDto> {
    return this.conferences.take(actor, id, 'record-anew', body);
  }

  /** Cancels the conference. */
  @Post('sanctions-conferences/:id/cancel')
  @HttpCode(200)
  cancelConference(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ConferenceReasonDto,
  ): Promise<SanctionsConferenceDto> {
    return this.conferences.take(actor, id, 'cancel', body);
  }
}
