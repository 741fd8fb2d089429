import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentController } from './document/document.controller.js';
import { StoredDocument } from './document/document.entity.js';
import { DocumentReaders } from './document/document-readers.js';
import { Documents } from './document/documents.service.js';
import { OrphanedDocuments } from './document/orphaned-documents.js';
import { chosenStore } from './store/chosen-store.js';
import { FileStore } from './store/file-store.js';

/** Files, kept outside of the database. */
@Module({
  imports: [TypeOrmModule.forFeature([StoredDocument])],
  controllers: [DocumentController],
  providers: [
    { provide: FileStore, useFactory: () => chosenStore(process.env) },
    DocumentReaders,
    Documents,
    OrphanedDocuments,
  ],
  exports: [FileStore, DocumentReaders, OrphanedDocuments],
})
export class DocumentsModule {}
