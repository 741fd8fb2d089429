import { type INestApplication, RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { routeAccessKey, type RouteAccess } from '#access';

export interface Route {
  /** Class and method, as one finds it in the code. */
  name: string;
  /** As the api describes it: 'GET /vacancies/{id}'. */
  address: string;
  access: RouteAccess | undefined;
}

/** Every route of the application's controllers, with who may use it. */
export function routesOf(app: INestApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const controller = metatype as new () => unknown;
    return methodsOf(controller.prototype as object)
      .filter(([, method]) => Reflect.hasMetadata('path', method))
      .map(([name, method]) => ({
        name: `${controller.name}.${name}`,
        address: `${RequestMethod[Reflect.getMetadata('method', method) as number]} ${addressOf(controller, method)}`,
        access: Reflect.getMetadata(routeAccessKey, method) ?? Reflect.getMetadata(routeAccessKey, controller),
      }));
  });
}

const addressOf = (controller: object, method: object): string =>
  `/${[controller, method]
    .map((part) => String(Reflect.getMetadata('path', part)).replace(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/')}`.replace(/:(\w+)/g, '{$1}');

const methodsOf = (prototype: object): [string, object][] =>
  Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor')
    .map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)?.value])
    .filter((entry): entry is [string, object] => typeof entry[1] === 'function');
