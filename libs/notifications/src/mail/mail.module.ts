import { Module } from '@nestjs/common';
import { MailRound } from './mail-round.js';
import { MailSettings } from './mail-settings.js';
import { Postman } from './postman.js';

/** Mail for the worker; the settings come from the environment. */
@Module({
  providers: [{ provide: MailSettings, useFactory: () => MailSettings.of(process.env) }, Postman, MailRound],
  exports: [MailRound],
})
export class MailModule {}
