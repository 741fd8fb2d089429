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
  return SwaggerModule.createDocument(app, description, { operationIdFactory: (_, method) => method });
}
