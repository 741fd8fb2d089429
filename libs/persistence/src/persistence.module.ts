import { DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import { Clock } from './clock.js';
import { connectionOf, DatabaseRole } from './connection.js';
import { Database } from './database.js';

/** The database as one of the two roles that own no table, and the clock. */
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
      providers: [Database, Clock],
      exports: [Database, Clock],
    };
  }
}
