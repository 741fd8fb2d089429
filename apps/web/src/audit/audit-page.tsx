import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { ProgramNav } from '../program/program-nav.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { AuditEntry } from './audit-entry.js';
import { kinds, type Subject } from './kinds.js';
import './audit.css';

/** Who did, read and was refused what: for the program administrators, each of their side, and the assessor. */
export function AuditPage() {
  const [search] = useSearchParams();
  const about = kinds.find(({ subject }) => subject === search.get('about'))?.subject;
  const personId = search.get('person') ?? undefined;
  const entries = usePages(['audit', about ?? 'all', personId ?? 'everybody'], (cursor) =>
    answer(api.GET('/api/audit', { params: { query: { cursor, about, personId } } })),
  );
  return (
    <Page
      title="Record"
      lead="Everything that was done in the program, the newest first. Nobody can change or remove an entry."
    >
      <ProgramNav />
      <Choice about={about} personId={personId} />
      <Pager query={entries} what="entries" empty="Nothing of this kind is on record.">
        {(items) => (
          <ol className="audit">
            {items.map((item) => (
              <AuditEntry key={item.seq} item={item} />
            ))}
          </ol>
        )}
      </Pager>
    </Page>
  );
}

function Choice({ about, personId }: { about: Subject | undefined; personId: string | undefined }) {
  const to = (subject: Subject | undefined) => {
    const search = new URLSearchParams({ ...(subject && { about: subject }), ...(personId && { person: personId }) });
    return `?${search}`;
  };
  return (
    <>
      <nav aria-label="Kinds of entries" className="audit-kinds">
        <ul>
          {[{ subject: undefined, many: 'All' }, ...kinds].map(({ subject, many }) => (
            <li key={many}>
              <Link to={to(subject)} aria-current={subject === about ? 'true' : undefined}>
                {many}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {personId && (
        <p>
          Only what one person did. <Link to={about ? `?about=${about}` : '?'}>Show what everybody did</Link>
        </p>
      )}
    </>
  );
}
