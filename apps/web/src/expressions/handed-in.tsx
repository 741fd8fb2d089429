import type { ExpressionDto } from '../api/types.js';
import { DocumentList } from './document-list.js';

/** The statement and the documents. */
export const HandedIn = ({ expression: { statement, documents } }: { expression: ExpressionDto }) => (
  <>
    <section className="section" aria-labelledby="statement">
      <h2 id="statement">Statement about working with youth</h2>
      <p className="kept-lines reading">{statement}</p>
    </section>
    <section className="section" aria-labelledby="documents">
      <h2 id="documents">Documents</h2>
      <DocumentList documents={documents} />
    </section>
  </>
);
