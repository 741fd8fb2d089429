import { Injectable } from '@nestjs/common';
import { CalendarChanges } from '#calendar';
import { LookSoon } from '#deadlines';
import { Clock } from '#persistence';

/** When a calendar has changed the worker is told to look: it moves the dates that are counted on it. */
@Injectable()
export class LookAtChangedCalendar {
  constructor(changes: CalendarChanges, looks: LookSoon, clock: Clock) {
    changes.changed.subscribe(() => looks.at(clock.now(), clock.now()));
  }
}
