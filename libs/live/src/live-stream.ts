import type { MessageEvent } from '@nestjs/common';
import type { Subscriber } from 'rxjs';
import type { Session } from '#access';
import type { Changed } from '#persistence';

/** Milliseconds after which a browser whose stream broke asks for a new one. */
const retry = 2000;

/** What a page is sent, by its event:
 *  `open` now it is heard; `changed` these cases, by kind and id; `missed` read everything anew, something may have been
 *  missed; `beat` still there; `elsewhere` too many windows, this one is no longer told; `over` the session has ended. */
export type Said = 'open' | 'changed' | 'missed' | 'beat' | 'elsewhere' | 'over';

/** An open window of somebody who is signed in. */
export class LiveStream {
  constructor(
    /** As it was when it was last looked at. */
    public session: Session,
    readonly window: string | undefined,
    private readonly to: Subscriber<MessageEvent>,
  ) {
    this.say('open');
  }

  say(type: Said, data: Changed[] | '' = ''): void {
    this.to.next({ type, data: data && JSON.stringify(data), ...(type === 'open' && { retry }) });
  }

  end(last?: Said): void {
    if (last) this.say(last);
    this.to.complete();
  }
}
