import { DynamicModule, Global, Module } from '@nestjs/common';
import { Health } from './health.js';
import { operationsAddress, OperationsListener } from './operations-listener.js';

/** Whether a process is well, and how much it does, for the people who run it. */
@Global()
@Module({ providers: [Health], exports: [Health] })
export class ObservabilityModule {}

/** The listener for them, in a process of the product. */
@Module({})
export class OperationsModule {
  static of(part: 'api' | 'worker'): DynamicModule {
    return {
      module: OperationsModule,
      imports: [ObservabilityModule],
      providers: [
        {
          provide: OperationsListener,
          useFactory: (health: Health) => new OperationsListener(operationsAddress(part, process.env), health),
          inject: [Health],
        },
      ],
    };
  }
}
