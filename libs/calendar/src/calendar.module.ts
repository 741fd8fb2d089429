import { Module } from '@nestjs/common';
import { CalendarChanges } from './calendar-changes.js';
import { CalendarController } from './calendar.controller.js';

@Module({ controllers: [CalendarController], providers: [CalendarChanges], exports: [CalendarChanges] })
export class CalendarModule {}
