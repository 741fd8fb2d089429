import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const follow = path.join(root, 'tools/follow-parent.mjs');

/** The built worker in a process of its own, as it runs in production. */
export class WorkerProcess {
  /** What it wrote, its last lines. */
  said = '';

  private constructor(private readonly process: ChildProcess) {
    const hear = (text: Buffer) => (this.said = (this.said + String(text)).slice(-4000));
    process.stdout!.on('data', hear);
    process.stderr!.on('data', hear);
  }

  /** `clockAhead`: by so many milliseconds the clock of its machine is wrong. */
  static async start(env: Record<string, string>, { clockAhead = 0 } = {}): Promise<WorkerProcess> {
    const wrongClock = clockAhead === 0 ? [] : ['--import', path.join(__dirname, 'wrong-clock.mjs')];
    const child = spawn(
      process.execPath,
      ['--import', follow, ...wrongClock, path.join(root, 'dist/apps/worker/src/main.js')],
      {
        env: { ...process.env, ...env, CLOCK_AHEAD: String(clockAhead), NODE_ENV: 'production' },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    const worker = new WorkerProcess(child);
    const ended = once(child, 'exit').then(() =>
      Promise.reject(new Error(`The worker did not start:\n${worker.said}`)),
    );
    await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => undefined);
    return worker;
  }

  get lives(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  send(signal: NodeJS.Signals): void {
    this.process.kill(signal);
  }

  /** Gives the exit code, or the signal that ended it. */
  async end(signal: NodeJS.Signals): Promise<number | string> {
    if (!this.lives) return this.process.exitCode ?? this.process.signalCode!;
    const ended = once(this.process, 'exit') as Promise<[number | null, string | null]>;
    this.send(signal);
    const [code, by] = await ended;
    return code ?? by!;
  }
}
