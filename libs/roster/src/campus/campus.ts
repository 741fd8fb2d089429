import type { Transaction } from '#persistence';
import { notFound } from '#problems';
import type { CampusDto } from './campus.dto.js';
import { findCampus } from './campus.sql.js';

/** A campus of the program's district; 404 for one of another district as for none. */
export async function campusOf(tx: Transaction, programId: string, campusId: string): Promise<CampusDto> {
  const [campus] = await tx.run<CampusDto>(findCampus, [programId, campusId]);
  if (!campus) throw notFound('campus');
  return campus;
}
