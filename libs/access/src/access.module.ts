import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Person } from './person/person.entity.js';
import { AccessRecord } from './record/access-record.js';
import { RoleGrant } from './role/role-grant.entity.js';
import { AccessGuard } from './route/access.guard.js';
import { SessionController } from './session/session.controller.js';
import { Sessions } from './session/session.service.js';
import { SessionView } from './session/session-view.service.js';
import { SignIn } from './sign-in/sign-in.service.js';

/** Sign-in, sessions, and the guard before every route of the api. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Person, RoleGrant])],
  controllers: [SessionController],
  providers: [AccessRecord, Sessions, SessionView, SignIn, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Sessions, AccessRecord],
})
export class AccessModule {}
