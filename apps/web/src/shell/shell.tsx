import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { LiveChanges } from '../live/live-changes.js';
import { OutboxNote } from '../outbox/outbox-note.js';
import { ConfirmItIsYou } from '../session/confirm-it-is-you.js';
import { SignInAgain } from '../session/sign-in-again.js';
import { useProgram } from '../session/session.js';
import { Announcement, Announcer } from './announcer.js';
import { Header } from './header.js';

/** What is around every page. */
export function Shell() {
  const { id, timeZone, agencyName, districtName } = useProgram();
  const goToMain = () => document.getElementById('main')?.focus();
  return (
    <Announcer>
      <a className="usa-skipnav" href="#main" onClick={(event) => (event.preventDefault(), goToMain())}>
        Skip to the page
      </a>
      <Header />
      <Progress />
      <main id="main" className="main" tabIndex={-1}>
        <Announcement />
        <OutboxNote key={id} />
        <Outlet />
      </main>
      <footer className="footer">
        <p>
          {agencyName} and {districtName}. Times are those of {zoneName(timeZone)}.
        </p>
      </footer>
      <LiveChanges key={id} />
      <SignInAgain />
      <ConfirmItIsYou />
      <ScrollRestoration />
    </Announcer>
  );
}

/** While the code of the next page is loading. */
const Progress = () =>
  useNavigation().state === 'idle' ? null : (
    <output className="progress">
      <span className="usa-sr-only">Loading the page…</span>
    </output>
  );

function zoneName(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longGeneric' });
  const name = format.formatToParts(new Date()).find(({ type }) => type === 'timeZoneName')?.value;
  return name ? `${name} (${timeZone})` : timeZone;
}
