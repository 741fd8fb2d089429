import { Module } from '@nestjs/common';
import { CalendarFeedController } from './calendar-feed/calendar-feed.controller.js';
import { ReadFeedController } from './calendar-feed/read-feed.controller.js';
import { NoticeController } from './notice/notice.controller.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { SentMailController } from './sent-mail/sent-mail.controller.js';

/** What a person was told, and how they want to be told. */
@Module({
  controllers: [
    NoticeController,
    PreferencesController,
    SentMailController,
    CalendarFeedController,
    ReadFeedController,
  ],
})
export class NotificationsModule {}
