import { Module } from '@nestjs/common';
import { AccountMailRound } from '../account-mail/account-mail-round.js';
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
    AccountMailRound,
    MailFigures,
  ],
  exports: [MailRound, AccountMailRound],
})
export class MailModule {}
