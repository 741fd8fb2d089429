import { answer, api, windowName } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { Changed } from './affected.js';

interface Heard {
  onChanged(changed: Changed[]): void;
  /** Something may have been missed: read everything anew. */
  onMissed(): void;
  /** The session has ended. */
  onOver(): void;
}

/** In milliseconds. */
const hiddenFor = 60_000;
const silentFor = 40_000; // the API says something every fifteen seconds
const slowToOpen = 500;
const pauses = [2000, 5000, 15_000, 60_000];

/**
 * Hears what others change for as long as the window is looked at; gives what stops it. One connection for the whole
 * window, and none for a hidden one: a browser has only six of them where there is no HTTP/2.
 */
export function hearLive({ onChanged, onMissed, onOver }: Heard): () => void {
  let source: EventSource | null = null;
  let opened = 0;
  let failures = 0;
  let stopped = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  /** What comes next where nothing is heard until then. */
  const unless = (milliseconds: number, what: () => void) => {
    clearTimeout(next);
    if (!stopped) next = setTimeout(what, milliseconds);
  };
  const close = () => {
    source?.close();
    source = null;
    clearTimeout(next);
  };
  const reopen = () => {
    close();
    if (document.visibilityState === 'visible') open();
  };

  const open = () => {
    const asked = performance.now();
    source = new EventSource(`/api/live?window=${windowName}`);
    const on = (said: string, what: (text: string) => void) =>
      source?.addEventListener(said, ({ data }: MessageEvent<string>) => {
        unless(silentFor, reopen);
        what(data);
      });
    on('open', () => {
      failures = 0;
      if (opened++ > 0 || performance.now() - asked > slowToOpen) onMissed();
    });
    on('changed', (text) => onChanged(JSON.parse(text) as Changed[]));
    // Every window hears it at the same moment; they need not ask at the same moment.
    on('missed', () => void setTimeout(onMissed, Math.random() * 1000));
    on('beat', () => {});
    on('elsewhere', close);
    on('over', () => {
      close();
      unless(1500, onOver); // whoever signs out here is gone by then
    });
    source.addEventListener('error', () => {
      if (source?.readyState === EventSource.CLOSED) void refused();
    });
  };

  /** The API answered something else than a stream. Between tries a broken one is opened again by the browser itself. */
  const refused = async () => {
    close();
    const status = await answer(api.GET('/api/session')).then(
      () => 200,
      (error: unknown) => asProblem(error).status,
    );
    if (stopped) return;
    if (status === 401) onOver();
    else unless(pauses[Math.min(failures++, pauses.length - 1)]!, reopen);
  };

  const look = () => {
    clearTimeout(hiding);
    if (document.visibilityState === 'hidden') hiding = setTimeout(close, hiddenFor);
    else if (!source) open();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  look();
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
    stopped = true;
    clearTimeout(hiding);
    close();
  };
}
