/** The time, injected so that a test can say what day it is. */
export class Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is told otherwise. */
export class FixedClock extends Clock {
  constructor(private at: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.at);
  }

  moveTo(instant: Date | string): void {
    this.at = new Date(instant);
  }
}
