import { DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import { Clock } from './clock.js';
import { connectionOf, DatabaseRole } from './connection.js';
import { Database } from './database.js';
import { DatabaseClock } from './database-clock.js';
import { Listener, listenerRole } from './signals/listener.js';

/** The database as one of the two roles that own no table, and the clock: for the worker, the database's own. */
@Global()
@Module({})
export class PersistenceModule {
  static forRole(role: DatabaseRole): DynamicModule {
    return {
      module: PersistenceModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({
            ...(connectionOf(role) as DataSourceOptions),
            autoLoadEntities: true,
            retryAttempts: 0,
          }),
        }),
      ],
      providers: [
        Database,
        role === 'liaison_worker' ? { provide: Clock, useClass: DatabaseClock } : Clock,
        Listener,
        { provide: listenerRole, useValue: role },
      ],
      exports: [Database, Clock, Listener],
    };
  }
}
