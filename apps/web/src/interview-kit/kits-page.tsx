import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { InService } from '../drafts/in-service.js';
import { VersionItem } from '../drafts/version-item.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { counted } from '../time/due.js';
import { BeginKit } from './begin-kit.js';
import { kitTitle, useKitInService } from './kit-calls.js';
import '../drafts/drafts.css';

/** Which questions candidates are asked now, and the kits there were and will be. */
export function KitsPage() {
  const now = useKitInService();
  const kits = usePages(['interview-kits', 'list'], (cursor) =>
    answer(api.GET('/api/interview-kits', { params: { query: { cursor } } })),
  );
  return (
    <Page
      title="Interview kits"
      lead="Every candidate is asked the same questions, and scored by the same scale. The questions are confidential."
      up={{ to: '/vacancies', label: 'Vacancies' }}
    >
      <Loaded query={now} what="the kit in service">
        {(kit) => (
          <InService
            over="What candidates are asked now"
            title={kitTitle(kit)}
            size={counted(kit.questions.length, 'question')}
            since={kit.putIntoServiceAt}
            brought="Liaison brings this kit along. It is put into service by itself when the first interviews begin, unless HR puts one of its own into service before."
            read={{ to: `/interview-kits/${kit.id ?? 'in-service'}`, label: 'Read the questions' }}
          >
            <BeginKit />
          </InService>
        )}
      </Loaded>
      <h2>All kits of this program</h2>
      <Pager
        query={kits}
        what="kits"
        empty="This program has no kit of its own yet. One comes to be when HR begins a draft, or when the first interviews begin."
      >
        {(items) => (
          <ul className="draft-versions">
            {items.map((kit) => (
              <VersionItem
                key={kit.id}
                to={`/interview-kits/${kit.id}`}
                title={kitTitle(kit)}
                size={`${counted(kit.questionCount, 'question')}.`}
                version={kit}
              />
            ))}
          </ul>
        )}
      </Pager>
    </Page>
  );
}
