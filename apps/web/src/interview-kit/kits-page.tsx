import { Link } from 'react-router';
import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { VersionItem } from '../drafts/version-item.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { counted } from '../time/due.js';
import { Moment } from '../time/times.js';
import { BeginDraft } from './begin-draft.js';
import { type KitInServiceDto, kitTitle, useKitInService } from './kit-calls.js';
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
        {(kit) => <InService kit={kit} />}
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

const InService = ({ kit }: { kit: KitInServiceDto }) => (
  <section className="in-use" aria-labelledby="in-service">
    <p className="in-use__over">What candidates are asked now</p>
    <h2 id="in-service">{kitTitle(kit)}</h2>
    <p>
      {counted(kit.questions.length, 'question')}.{' '}
      {kit.putIntoServiceAt ? (
        <>
          In service since <Moment at={kit.putIntoServiceAt} />.
        </>
      ) : (
        'Liaison brings this kit along. It is put into service by itself when the first interviews begin, unless HR puts one of its own into service before.'
      )}
    </p>
    <div className="in-use__ways">
      <Link className="usa-button" to={kit.id ? `/interview-kits/${kit.id}` : '/interview-kits/in-service'}>
        Read the questions
      </Link>
      <BeginDraft />
    </div>
  </section>
);
