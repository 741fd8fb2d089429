import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { BeginKit } from './begin-kit.js';
import { kitTitle, useKitInService } from './kit-calls.js';
import { KitQuestions } from './kit-questions.js';
import '../drafts/drafts.css';

/** What candidates are asked now, also where the program has no kit of its own yet. */
export function KitInServicePage() {
  const query = useKitInService();
  return (
    <Page
      title={query.data ? kitTitle(query.data) : 'Interview kit in service'}
      tab="Interview kit in service"
      lead="What candidates are asked in interviews that begin now."
      up={{ to: '/interview-kits', label: 'Interview kits' }}
      aside={<BeginKit />}
    >
      <Loaded query={query} what="the questions">
        {(kit) => <KitQuestions questions={kit.questions} />}
      </Loaded>
    </Page>
  );
}
