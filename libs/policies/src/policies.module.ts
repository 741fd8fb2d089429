import { Global, Module } from '@nestjs/common';
import { PolicyController } from './policy.controller.js';
import { ProgramSettings } from './program-settings.js';

/** The programs' settings, for every area. */
@Global()
@Module({ providers: [ProgramSettings], exports: [ProgramSettings] })
export class PoliciesModule {}

/** The policies over HTTP. */
@Module({ controllers: [PolicyController] })
export class PolicyPagesModule {}
