import { Module } from '@nestjs/common';
import { NoticeController } from './notice/notice.controller.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { SentMailController } from './sent-mail/sent-mail.controller.js';

/** What a person was told, and how they want to be told. */
@Module({ controllers: [NoticeController, PreferencesController, SentMailController] })
export class NotificationsModule {}
