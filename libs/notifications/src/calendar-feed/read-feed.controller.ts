import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Public, tokenHash } from '#access';
import { Clock, Database } from '#persistence';
import { notFound } from '#problems';
import { type FeedEntry, writeFeed } from '../appointment/calendar-text.js';
import { publicUrl } from '../public-url.js';
import { appointmentsOfPerson, feedByToken } from './calendar-feed.sql.js';

interface Feed {
  programId: string;
  personId: string;
  programName: string;
}

const daysBack = 30;

/** What a calendar program reads, which has no session: whoever has the link may. */
@Controller('calendar-feeds')
export class ReadFeedController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Gives a person's appointments as iCalendar: those of the last 30 days and all that are ahead. */
  @Get(':token.ics')
  @Public()
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, max-age=300')
  @Header('X-Robots-Tag', 'noindex')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async read(@Param('token') token: string): Promise<string> {
    const feed = await this.find(token);
    const since = new Date(this.clock.now().getTime() - daysBack * 86_400_000);
    const asked = [feed.programId, feed.personId, since];
    const entries = await this.database.read<FeedEntry>(feed, appointmentsOfPerson, asked);
    return writeFeed(`Liaison: ${feed.programName}`, entries, publicUrl());
  }

  /** By the hash of 256 random bits, so that the time it takes says nothing. 404 whatever is the matter with it. */
  private async find(token: string): Promise<Feed> {
    const hash = tokenHash(token);
    const [feed] = hash ? await this.database.readGlobal<Feed>(feedByToken, [hash, this.clock.now()]) : [];
    if (!feed) throw notFound('calendar');
    return feed;
  }
}
