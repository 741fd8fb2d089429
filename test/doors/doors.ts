import type { INestApplication } from '@nestjs/common';
import type { RouteAccess } from '#access';
import { type Lifecycle, Lifecycles } from '#lifecycle';
import { routesOf } from '../api/routes-of.js';
import { type DescribedRoute, named, routes } from '../invariants/the-routes.js';

/** An operation of the api with all that says who may use it: its decorator, and the lifecycle whose action it takes. */
export interface Door extends DescribedRoute {
  name: string;
  access: RouteAccess | undefined;
  /** The kind of case that the address is about: '/unit-postings/{id}/confirm' is about a unit_posting. */
  lifecycle: Lifecycle | null;
  /** The action of that lifecycle which the operation takes. */
  action: string | null;
  /** Reads one case. */
  reads: boolean;
  /** Reads something else of it, such as the panel of a vacancy: not for whoever may not read the case. */
  within: boolean;
}

/** Every operation of the OpenAPI document. */
export function doorsOf(app: INestApplication): Door[] {
  const decorated = new Map(routesOf(app).map(({ address, access }) => [address, access]));
  const lifecycles = app.get(Lifecycles, { strict: false }).all();
  return routes.map((route) => {
    const [, cases = '', id, last, more] = route.path.split('/');
    const lifecycle = (id === '{id}' && lifecycles.find(({ kind }) => plural(kind) === cases)) || null;
    const verb = route.method === 'patch' && last === undefined ? 'edit' : route.method === 'post' ? last : undefined;
    const action =
      (verb !== undefined &&
        more === undefined &&
        Object.keys(lifecycle?.actions ?? {}).find((name) => letters(name) === letters(verb))) ||
      null;
    return {
      ...route,
      name: named(route),
      access: decorated.get(named(route)),
      lifecycle,
      action,
      reads: route.method === 'get' && lifecycle !== null && last === undefined,
      within: route.method === 'get' && lifecycle !== null && last !== undefined,
    };
  });
}

/** Routes of the code that the document does not have. */
export const undescribed = (app: INestApplication): string[] => {
  const described = new Set(routes.map(named));
  return routesOf(app)
    .map(({ address }) => address)
    .filter((address) => !described.has(address));
};

const plural = (kind: string) => {
  const words = kind.replaceAll('_', '-');
  return words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`;
};

const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
