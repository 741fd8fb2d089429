import { StoredDocument } from './document/document.entity.js';
import { Documents9100000000000 } from './migrations/9100000000000-documents.js';

export {
  attachDocuments,
  documentsByCase,
  documentsOf,
  type AttachedRow,
  type CaseOfDocuments,
} from './document/attach.js';
export { DocumentDto } from './document/document.dto.js';
export { listAttached } from './document/document.sql.js';
export { DocumentReaders, type MayRead } from './document/document-readers.js';
export { OrphanedDocuments } from './document/orphaned-documents.js';
export { DocumentsModule } from './documents.module.js';
export { chosenStore } from './store/chosen-store.js';
export { FileStore } from './store/file-store.js';
export { largestDocument } from './upload/upload-problem.js';
export { StoredDocument };
export const documentMigrations = [Documents9100000000000];
