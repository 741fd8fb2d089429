import type { ExpressionDto } from '../api/types.js';
import { sizeText } from '../forms/index.js';
import { DocumentLink } from '../service-history/service-entry.js';

/** The statement and the documents. */
export const HandedIn = ({ expression: { statement, documents } }: { expression: ExpressionDto }) => (
  <>
    <section className="section" aria-labelledby="statement">
      <h2 id="statement">Statement about working with youth</h2>
      <p className="kept-lines reading">{statement}</p>
    </section>
    <section className="section" aria-labelledby="documents">
      <h2 id="documents">Documents</h2>
      {documents.length === 0 ? (
        <p>No documents were added.</p>
      ) : (
        <ul className="usa-list">
          {documents.map(({ id, name, bytes }) => (
            <li key={id}>
              <DocumentLink id={id} name={name} /> <span className="usa-hint">{sizeText(bytes)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  </>
);
