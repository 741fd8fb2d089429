import { Module } from '@nestjs/common';
import { DeadLetterController } from './dead-letters.controller.js';
import { DeadLetters } from './dead-letters.service.js';
import { TellParked } from './tell-parked.js';

/** What is stuck, over HTTP. */
@Module({ controllers: [DeadLetterController], providers: [DeadLetters] })
export class DeadLettersModule {}

/** For the worker: the program administrators are told what is stuck. */
@Module({ providers: [TellParked], exports: [TellParked] })
export class DeadLettersWorkModule {}
