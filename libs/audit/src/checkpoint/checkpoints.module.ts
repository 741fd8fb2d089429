import { Module } from '@nestjs/common';
import { Checkpoints } from './checkpoints.js';
import { SigningKey } from './signing-key.js';

/** For the worker, which alone has the key. */
@Module({
  providers: [Checkpoints, { provide: SigningKey, useFactory: () => new SigningKey(process.env.AUDIT_SIGNING_KEY) }],
  exports: [Checkpoints],
})
export class CheckpointsModule {}
