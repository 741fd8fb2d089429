import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { PageQuery } from '#persistence';
import { InviteAdministratorsDto, SessionReasonDto } from '../session/session-fields.dto.js';
import { TrainingInvitationDto, TrainingInvitationPageDto } from './invitation.dto.js';
import { TrainingInvitations } from './invitation.service.js';

@Controller()
export class TrainingInvitationController {
  constructor(private readonly invitations: TrainingInvitations) {}

  /** Invites school administrators to a session that is open to them. */
  @Post('training-sessions/:id/invitations')
  @Allow('anyone')
  inviteAdministrators(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InviteAdministratorsDto,
  ): Promise<TrainingInvitationDto[]> {
    return this.invitations.invite(actor, id, body.personIds);
  }

  /** Lists one's own invitations to training sessions, newest first. */
  @Get('training-invitations/mine')
  @Allow('anyone')
  listMyTrainingInvitations(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<TrainingInvitationPageDto> {
    return this.invitations.mine(actor, query);
  }

  /** Says that one will be at the session. */
  @Post('training-invitations/:id/accept')
  @HttpCode(200)
  @Allow('anyone')
  acceptTrainingInvitation(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<TrainingInvitationDto> {
    return this.invitations.take(actor, id, 'accept');
  }

  /** Says that one cannot come to the session. */
  @Post('training-invitations/:id/decline')
  @HttpCode(200)
  @Allow('anyone')
  declineTrainingInvitation(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SessionReasonDto,
  ): Promise<TrainingInvitationDto> {
    return this.invitations.take(actor, id, 'decline', body);
  }

  /** Takes an invitation back before the session begins. */
  @Post('training-invitations/:id/take-back')
  @HttpCode(200)
  @Allow('anyone')
  takeBackTrainingInvitation(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SessionReasonDto,
  ): Promise<TrainingInvitationDto> {
    return this.invitations.take(actor, id, 'take-back', body);
  }
}
