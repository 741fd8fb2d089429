import { Global, Module } from '@nestjs/common';
import { Delivery } from './delivery.js';
import { Receivers } from './receivers.js';

/** What areas announce to each other: for the api, where they announce and register, and the worker, which delivers. */
@Global()
@Module({ providers: [Receivers, Delivery], exports: [Receivers, Delivery] })
export class OutboxModule {}
