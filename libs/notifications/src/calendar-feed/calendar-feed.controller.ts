import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, newToken, tokenHash } from '#access';
import { Clock, Database } from '#persistence';
import { publicUrl } from '../public-url.js';
import { CalendarFeedDto, NewCalendarFeedDto } from './calendar-feed.dto.js';
import { replaceFeed, revokeFeed, showFeed } from './calendar-feed.sql.js';

/** The secret link to one's own appointments in the program. */
@Controller('calendar-feed')
export class CalendarFeedController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Says whether there is a link to my appointments, and since when. */
  @Get()
  @Allow('anyone')
  async show(@CurrentActor() actor: Actor): Promise<CalendarFeedDto> {
    const [feed] = await this.database.read<CalendarFeedDto>(actor, showFeed, mine(actor));
    return feed ?? { since: null, lastReadAt: null };
  }

  /** Makes a new link to my appointments and gives its address, this once; the link before it stops working. */
  @Post()
  @Allow('anyone')
  async make(@CurrentActor() actor: Actor): Promise<NewCalendarFeedDto> {
    const token = newToken();
    const since = this.clock.now();
    await this.database.transact(unrepeated(actor), (tx) =>
      tx.run(replaceFeed, [...mine(actor), tokenHash(token), since]),
    );
    return { address: `${publicUrl()}/api/calendar-feeds/${token}.ics`, since };
  }

  /** Revokes the link to my appointments. */
  @Delete()
  @HttpCode(204)
  @Allow('anyone')
  async revoke(@CurrentActor() actor: Actor): Promise<void> {
    await this.database.transact(unrepeated(actor), (tx) => tx.run(revokeFeed, mine(actor)));
  }
}

const mine = ({ programId, personId }: Actor) => [programId, personId];

/** Without the request's key: the answer would be kept for a repeat, and the address is to be kept nowhere. */
const unrepeated = ({ programId, personId }: Actor) => ({ programId, personId });
