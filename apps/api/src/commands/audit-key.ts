import { SigningKey } from '#audit';

// Prints the public key of AUDIT_SIGNING_KEY. Keep it where nobody of this machine can write, such as with the assessor.
console.log(new SigningKey(process.env.AUDIT_SIGNING_KEY).publicKey);
