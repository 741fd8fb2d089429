import { Global, Module } from '@nestjs/common';
import { FieldCipher } from './field-cipher.js';
import { FieldKeys } from './field-keys.js';

/** Encrypts the fields that need it, with the keys of FIELD_KEYS; without them nothing starts. */
@Global()
@Module({
  providers: [{ provide: FieldCipher, useFactory: () => new FieldCipher(FieldKeys.read(process.env.FIELD_KEYS)) }],
  exports: [FieldCipher],
})
export class EncryptionModule {}
