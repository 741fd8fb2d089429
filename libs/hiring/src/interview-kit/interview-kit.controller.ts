import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { PageQuery } from '#persistence';
import { InterviewKitDraftDto, InterviewKitDto, InterviewKitPageDto, KitInServiceDto } from './interview-kit.dto.js';
import { kitReaders } from './interview-kit.lifecycle.js';
import { InterviewKitService } from './interview-kit.service.js';

@Controller('interview-kits')
export class InterviewKitController {
  constructor(private readonly kits: InterviewKitService) {}

  /** Lists the program's interview kits, newest first, without their questions. */
  @Get()
  @Allow(...kitReaders)
  listInterviewKits(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<InterviewKitPageDto> {
    return this.kits.list(actor, query);
  }

  /** Begins a draft with the questions of the kit in service. */
  @Post()
  @Allow('hr')
  beginInterviewKit(@CurrentActor() actor: Actor): Promise<InterviewKitDto> {
    return this.kits.begin(actor);
  }

  /** Shows what interviews that begin now are held with. */
  @Get('in-service')
  @Allow(...kitReaders)
  readKitInService(@CurrentActor() actor: Actor): Promise<KitInServiceDto> {
    return this.kits.inService(actor);
  }

  /** Shows an interview kit. */
  @Get(':id')
  @Allow('anyone')
  readInterviewKit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InterviewKitDto> {
    return this.kits.read(actor, id);
  }

  /** Saves a draft; what is left out stays as it is. */
  @Patch(':id')
  @Allow('anyone')
  editInterviewKit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InterviewKitDraftDto,
  ): Promise<InterviewKitDto> {
    return this.kits.edit(actor, id, body);
  }

  /** Puts a draft into service: interviews that begin from now on are held with it. */
  @Post(':id/put-into-service')
  @HttpCode(200)
  @Allow('anyone')
  putIntoService(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InterviewKitDto> {
    return this.kits.putIntoService(actor, id);
  }

  /** Discards a draft. */
  @Post(':id/discard')
  @HttpCode(200)
  @Allow('anyone')
  discardInterviewKit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InterviewKitDto> {
    return this.kits.discard(actor, id);
  }
}
