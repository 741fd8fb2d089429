import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EncryptionModule } from '#encryption';
import { AccountLinkController } from './account-link/account-link.controller.js';
import { AccountLinks } from './account-link/account-links.service.js';
import { Person } from './person/person.entity.js';
import { AccessRecord } from './record/access-record.js';
import { RoleGrant } from './role/role-grant.entity.js';
import { AccessGuard } from './route/access.guard.js';
import { AuthenticatorApp } from './second-factor/authenticator-app.service.js';
import { Passkeys } from './second-factor/passkeys.service.js';
import { RecoveryCodes } from './second-factor/recovery-codes.service.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SecondFactors } from './second-factor/second-factors.service.js';
import { SecondStepController } from './second-factor/second-step.controller.js';
import { ConfirmationController } from './session/confirmation.controller.js';
import { Opening } from './session/opening.js';
import { OwnSessionsController } from './session/own-sessions.controller.js';
import { OwnSessions } from './session/own-sessions.service.js';
import { SessionController } from './session/session.controller.js';
import { Sessions } from './session/session.service.js';
import { SessionView } from './session/session-view.service.js';
import { IdentityProviders } from './single-sign-on/identity-providers.service.js';
import { SingleSignOnController } from './single-sign-on/single-sign-on.controller.js';
import { SingleSignOn } from './single-sign-on/single-sign-on.service.js';
import { Attempts } from './sign-in/attempts.service.js';
import { SignIn } from './sign-in/sign-in.service.js';

/** Sign-in, sessions, and the guard before every route of the api. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Person, RoleGrant]), EncryptionModule],
  controllers: [
    SessionController,
    SecondStepController,
    ConfirmationController,
    OwnSessionsController,
    SecondFactorController,
    AccountLinkController,
    SingleSignOnController,
  ],
  providers: [
    AccessRecord,
    Sessions,
    SessionView,
    Opening,
    OwnSessions,
    Attempts,
    SignIn,
    AccountLinks,
    AuthenticatorApp,
    Passkeys,
    RecoveryCodes,
    SecondFactors,
    IdentityProviders,
    SingleSignOn,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Sessions, AccessRecord],
})
export class AccessModule {}
