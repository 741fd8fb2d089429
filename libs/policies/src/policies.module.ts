import { Global, Module } from '@nestjs/common';
import { AccessPolicies } from '#access';
import { AccessByPolicy } from './access-policies.js';
import { PolicyController } from './policy.controller.js';
import { ProgramSettings } from './program-settings.js';

/** The programs' settings, for every area. */
@Global()
@Module({
  providers: [ProgramSettings, { provide: AccessPolicies, useClass: AccessByPolicy }],
  exports: [ProgramSettings, AccessPolicies],
})
export class PoliciesModule {}

/** The policies over HTTP. */
@Module({ controllers: [PolicyController] })
export class PolicyPagesModule {}
