export { EncryptionModule } from './encryption.module.js';
export { FieldCipher, type SealedField } from './field-cipher.js';
export { faultsOfFieldKeys, FieldKeys, newFieldKeys } from './field-keys.js';
export { reseal } from './reseal.js';
