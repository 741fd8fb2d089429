import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { EmailForm } from './email-form.js';
import { MyCalendar } from './my-calendar.js';

export const preferencesQuery = {
  queryKey: ['preferences'],
  queryFn: () => answer(api.GET('/api/preferences')),
};

/** A person's own choices: the same in all of their programs, but for the link to the appointments of this one. */
export function PreferencesPage() {
  const preferences = useQuery(preferencesQuery);
  return (
    <Page title="Preferences" lead="E-mail holds for you in all of your programs; the calendar is that of this one.">
      <section className="section" aria-labelledby="email">
        <h2 id="email">Notices by e-mail</h2>
        <Loaded query={preferences} what="your preferences">
          {(read) => <EmailForm preferences={read} />}
        </Loaded>
      </section>
      <section className="section" aria-labelledby="my-calendar">
        <h2 id="my-calendar">My calendar</h2>
        <MyCalendar />
      </section>
    </Page>
  );
}
