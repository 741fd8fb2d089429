// The session check of the floor: one read, and one write a minute.
import { createHash } from 'node:crypto';

const session = {
  name: 'session',
  text: `select p.id, p.name, s.last_seen_at, s.program_id, o.time_zone,
           (select json_agg(json_build_object('role', g.role, 'campusId', g.campus_id, 'unitId', g.unit_id))
            from role_grant g where g.person_id = s.person_id and g.program_id = s.program_id and g.ended_at is null) as grants
         from session s join person p on p.id = s.person_id and p.active join program o on o.id = s.program_id
         where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3`,
};
// Once a minute for each session, as the api does.
const seen = { name: 'seen', text: 'update session set last_seen_at = $2 where token_hash = $1' };
/** Who asks, by the session's cookie; a 401 for nobody. */
export const whoAsksOf = (pool) => async (request) => {
  const token = /liaison_session=([\w-]{43})/.exec(request.headers.cookie ?? '')?.[1];
  const now = Date.now();
  const hash = createHash('sha256').update(token).digest();
  const { rows } = await pool.query({ ...session, values: [hash, new Date(now), new Date(now - 1_800_000)] });
  if (!rows[0]) throw Object.assign(new Error('Please sign in.'), { statusCode: 401 });
  if (rows[0].last_seen_at < now - 60_000) await pool.query({ ...seen, values: [hash, new Date(now)] });
  return rows[0];
};
