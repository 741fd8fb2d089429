import { Problem } from '#problems';

/** 500: the database knows the document, and the store does not have its content. */
export const contentMissing = () =>
  new Problem({
    status: 500,
    code: 'content-missing',
    title: 'The content of this document could not be found. Please tell whoever runs Liaison, or upload it again.',
  });
