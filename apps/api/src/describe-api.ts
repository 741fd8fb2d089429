import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import metadata from './metadata.js';

/** The OpenAPI document, made from the controllers and what goes in and out of them. */
export async function describeApi(app: INestApplication): Promise<OpenAPIObject> {
  await SwaggerModule.loadPluginMetadata(metadata);
  const description = new DocumentBuilder()
    .setTitle('Liaison')
    .setDescription('Runs a School Resource Officer program by its 27 standards. Errors are RFC 9457 problems.')
    .setVersion('1')
    .addCookieAuth('liaison_session')
    .build();
  const document = SwaggerModule.createDocument(app, description, {
    // Several controllers have a `list`, and the ids have to be unique.
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  leaveOutDefaults(document);
  return document;
}

/** What has a default need not be sent, though the plugin takes a field without a question mark as required. */
function leaveOutDefaults({ paths }: OpenAPIObject): void {
  const parameters = Object.values(paths)
    .flatMap((path) => Object.values(path))
    .flatMap((operation) => operation.parameters ?? []);
  for (const parameter of parameters) if (parameter.schema?.default !== undefined) parameter.required = false;
}
