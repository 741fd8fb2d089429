// An open window of somebody: what it is told over a real connection, as a browser's EventSource would hear it.
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestApi } from '../harness/api.js';

export interface OpenWindow {
  /** Everything it was told so far, in order: 'changed vacancy 0198…'. */
  readonly told: string[];
  /** Waits until it is told something that holds. */
  until(holds: (said: string) => boolean): Promise<string>;
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

/** The api's address once it listens; it is closed together with the app. */
export async function listening(api: TestApi): Promise<string> {
  const server = api.app.getHttpServer();
  if (!server.listening) await api.app.listen(0, '127.0.0.1');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function openWindow(address: string, session: string, name = 'a-window'): Promise<OpenWindow> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { cookie: `liaison_session=${session}`, accept: 'text/event-stream' };
    get(`${address}/api/live?window=${name}`, { headers }, resolve).on('error', reject);
  });
  if (answer.statusCode !== 200) throw new Error(`GET /live: ${answer.statusCode}`);
  const told: string[] = [];
  const waiting = new Set<() => void>();
  let rest = '';
  answer.setEncoding('utf8').on('data', (text: string) => {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop()!;
    told.push(...blocks.flatMap(saidIn));
    for (const look of waiting) look();
  });
  const ended = new Promise<void>((resolve) => answer.on('close', resolve));
  const window: OpenWindow = {
    told,
    ended,
    close: () => answer.destroy(),
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          const found = told.find(holds);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
  await window.until((said) => said === 'open');
  return window;
}

/** 'open', or for each case that changed 'changed vacancy 0198…'. */
function saidIn(block: string): string[] {
  const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1] ?? '';
  const [event, text] = [field('event'), field('data')];
  if (!event) return [];
  if (!text) return [event];
  return (JSON.parse(text) as [string, string][]).map(([kind, id]) => `${event} ${kind} ${id}`);
}
