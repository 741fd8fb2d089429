/** A stub: the build of the OpenAPI document (tools/openapi.mjs) puts what it read from the sources in its place in dist/. */
export default async (): Promise<Record<string, object>> => ({});
