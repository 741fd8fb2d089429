/**
 * The officers who serve on a campus now, who came first first, as an SQL expression of type `uuid[]`. `programId` and
 * `campusId` are SQL expressions of the query around it.
 */
export const servingOfficers = (programId: string, campusId: string): string => `(
  select coalesce(array_agg(serving.officer_id order by serving.starts_on, serving.id), '{}') from assignment serving
  where serving.program_id = ${programId} and serving.campus_id = ${campusId} and serving.state in ('serving', 'ending'))`;
