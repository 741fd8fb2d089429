import type { ExpressionDto } from '../api/types.js';
import { sizeText } from '../forms/index.js';
import { DocumentLink } from '../service-history/service-entry.js';

/** What was added to an expression of interest, each to be opened. */
export const DocumentList = ({ documents }: Pick<ExpressionDto, 'documents'>) =>
  documents.length === 0 ? (
    <p>No documents were added.</p>
  ) : (
    <ul className="usa-list">
      {documents.map(({ id, name, bytes }) => (
        <li key={id}>
          <DocumentLink id={id} name={name} /> <span className="usa-hint">{sizeText(bytes)}</span>
        </li>
      ))}
    </ul>
  );
