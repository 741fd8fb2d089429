import { Body, Controller, Get, Put } from '@nestjs/common';
import { CurrentSession, type Session, SignedIn } from '#access';
import { Database, statement } from '#persistence';
import { PreferencesDto } from './preferences.dto.js';

const read = statement('read-preferences', `select email_delivery as email from person where id = $1`);
const write = statement('write-preferences', `update person set email_delivery = $2 where id = $1`);

/** A person's own choices, the same in all of their programs. */
@Controller('preferences')
export class PreferencesController {
  constructor(private readonly database: Database) {}

  /** Says how notices come to me. */
  @Get()
  @SignedIn()
  async show(@CurrentSession() session: Session): Promise<PreferencesDto> {
    const [preferences] = await this.database.read<PreferencesDto>(scopeOf(session), read, [session.personId]);
    return preferences!;
  }

  /** Chooses how notices come to me from now on. */
  @Put()
  @SignedIn()
  async choose(@CurrentSession() session: Session, @Body() { email }: PreferencesDto): Promise<PreferencesDto> {
    await this.database.transact(scopeOf(session), (tx) => tx.run(write, [session.personId, email]));
    return { email };
  }
}

const scopeOf = ({ personId, program }: Session) => ({ personId, programId: program?.id ?? null });
