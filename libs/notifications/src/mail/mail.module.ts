import { Module } from '@nestjs/common';
import { MailFigures } from './mail-figures.js';
import { MailRound } from './mail-round.js';
import { MailSettings } from './mail-settings.js';
import { Postman } from './postman.js';

/** Mail for the worker; the settings come from the environment. */
@Module({
  providers: [
    { provide: MailSettings, useFactory: () => MailSettings.of(process.env) },
    Postman,
    MailRound,
    MailFigures,
  ],
  exports: [MailRound],
})
export class MailModule {}
