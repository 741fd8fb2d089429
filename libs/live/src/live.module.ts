import { Module } from '@nestjs/common';
import { ChangeFeed } from './change-feed.js';
import { LiveController } from './live.controller.js';
import { LiveStreams } from './live-streams.js';

/** Tells open pages what others change, while it happens. For the api. */
@Module({ controllers: [LiveController], providers: [LiveStreams, ChangeFeed] })
export class LiveModule {}
