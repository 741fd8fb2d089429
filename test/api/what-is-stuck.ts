import type { TestApi } from '../harness/api.js';
import { count } from '../journeys/arranged.js';
import type { Someone } from '../journeys/the-demo.js';

/** Something that is stuck, as the api shows it. */
export interface Stuck {
  id: string;
  since: string;
}

/** What somebody sees that is stuck. */
export async function stuckFor(who: Someone): Promise<Stuck[]> {
  const { body } = await who.get('/dead-letters?limit=100').expect(200);
  return body.items;
}

/** How often somebody was told that something is stuck. */
export const toldStuck = (api: TestApi, who: Someone): Promise<number> =>
  count(api, `notice where person_id = $1 and path = '/program/stuck'`, [who.id]);
