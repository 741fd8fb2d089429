import { Module } from '@nestjs/common';
import { WorkController } from './work.controller.js';

/** My work. */
@Module({ controllers: [WorkController] })
export class TasksModule {}
