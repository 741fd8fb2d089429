import { Injectable } from '@nestjs/common';
import { PlaceNames } from '#access';
import { Database, type Scope, statement } from '#persistence';

const namePlaces = statement(
  'name-places',
  `select id, name from campus where program_id = $1 and id = any($2)
   union all
   select id, name from unit where program_id = $1 and id = any($2)`,
);

/** Names the campuses and units at which somebody holds a role. */
@Injectable()
export class RosterPlaceNames extends PlaceNames {
  constructor(private readonly database: Database) {
    super();
  }

  async of(scope: Scope, ids: string[]): Promise<Map<string, string>> {
    const places = await this.database.read<{ id: string; name: string }>(scope, namePlaces, [scope.programId, ids]);
    return new Map(places.map(({ id, name }) => [id, name]));
  }
}
