// The addresses of the API, generated from its OpenAPI document by `./run docs`.
export type { paths as Paths } from './schema.d.ts';
