import { statement } from '#persistence';

/** Keeps nothing when the person has that many documents (last parameter) that belong to no case yet. */
export const addDocument = statement(
  'add-document',
  `insert into document (id, program_id, name, media_type, bytes, sha256, store_key, purpose, uploaded_by, uploaded_at)
   select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
   where (select count(*) from document
          where program_id = $2 and uploaded_by = $9 and attached_to_id is null) < $11::int
   returning id`,
);

export const findDocument = statement(
  'find-document',
  `select id, name, media_type, bytes, store_key, uploaded_by, attached_to_kind, attached_to_id
   from document where program_id = $1 and id = $2`,
);

/** Held until the transaction ends, so that it is not attached while it is being removed. */
export const holdOwnDocument = statement(
  'hold-own-document',
  `select store_key, attached_to_id from document where program_id = $1 and id = $2 and uploaded_by = $3 for update`,
);

export const deleteDocument = statement('delete-document', `delete from document where program_id = $1 and id = $2`);

/** Attaches what is the person's own and free, or attached to this very case already. */
export const attachOwn = statement(
  'attach-own-documents',
  `update document set attached_to_kind = $4, attached_to_id = $5
   where program_id = $1 and uploaded_by = $2 and id = any($3::uuid[])
     and (attached_to_id is null or (attached_to_kind = $4 and attached_to_id = $5))
   returning id, name, media_type, bytes`,
);

/** Which of the ids are the person's own documents at all. */
export const findOwn = statement(
  'find-own-documents',
  `select id from document where program_id = $1 and uploaded_by = $2 and id = any($3::uuid[])`,
);

/** The documents of cases of one kind, in the order in which they came in. Parameters: program, kind, ids of cases. */
export const listAttached = statement(
  'list-attached-documents',
  `select attached_to_id as case_id, id, name, media_type, bytes from document
   where program_id = $1 and attached_to_kind = $2 and attached_to_id = any($3::uuid[])
   order by attached_to_id, id`,
);

/** The oldest documents of all programs that nobody attached; those that somebody is attaching are passed over. */
export const holdOrphans = statement(
  'hold-orphaned-documents',
  `select id, store_key from document where attached_to_id is null and uploaded_at < $1
   order by uploaded_at limit $2 for update skip locked`,
);

export const deleteDocuments = statement('delete-documents', `delete from document where id = any($1::uuid[])`);
