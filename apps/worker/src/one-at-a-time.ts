/** Runs a piece of work one at a time: asked for while it runs, it runs once more after that. */
export class OneAtATime {
  private running: Promise<void> | null = null;
  private again = false;

  constructor(private readonly work: () => Promise<void>) {}

  now(): Promise<void> {
    this.again = true;
    this.running ??= this.untilQuiet().finally(() => (this.running = null));
    return this.running;
  }

  /** Done when it does not run. */
  async idle(): Promise<void> {
    await this.running;
  }

  private async untilQuiet(): Promise<void> {
    while (this.again) {
      this.again = false;
      await this.work();
    }
  }
}
