import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** The end of a program's chain at a moment, as it is signed. */
export interface ChainEnd {
  programId: string;
  seq: number;
  /** In hexadecimal. */
  hash: string;
  /** ISO 8601. */
  at: string;
}

/** What is wrong with AUDIT_SIGNING_KEY, in a sentence that gives nothing of it away; null when it can be used. */
export function faultOfSigningKey(text: string | undefined): string | null {
  if (!text?.trim()) return 'it is not set. Make one: openssl genpkey -algorithm ed25519 -outform DER | base64 -w0';
  try {
    return privateKeyIn(text).asymmetricKeyType === 'ed25519' ? null : 'it has to be an Ed25519 key.';
  } catch {
    return 'it has to be a private key in base64 (PKCS #8, DER).';
  }
}

/** Signs the ends of chains with Ed25519 (RFC 8032). */
export class SigningKey {
  private readonly key: KeyObject;
  /** The public key in base64 (SPKI, DER): to be kept where nobody of this machine can write. */
  readonly publicKey: string;
  readonly id: string;

  /** @throws Error with a sentence for whoever configures it */
  constructor(text: string | undefined) {
    const fault = faultOfSigningKey(text);
    if (fault) throw new Error(`AUDIT_SIGNING_KEY: ${fault}`);
    this.key = privateKeyIn(text!);
    this.publicKey = createPublicKey(this.key).export({ type: 'spki', format: 'der' }).toString('base64');
    this.id = idOfKey(this.publicKey);
  }

  sign(end: ChainEnd): Buffer {
    return sign(null, signed(end), this.key);
  }
}

/** The first 8 bytes of SHA-256 of a public key in base64, in hexadecimal. */
export const idOfKey = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16);

/** Whether the signature (base64) is the key's for this end of the chain. */
export function isSigned(end: ChainEnd, signature: string, publicKey: string): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
  return verify(null, signed(end), key, Buffer.from(signature, 'base64'));
}

const signed = ({ programId, seq, hash, at }: ChainEnd) =>
  Buffer.from(`liaison audit checkpoint 1\n${programId}\n${seq}\n${hash}\n${at}\n`);

const privateKeyIn = (text: string) =>
  createPrivateKey({ key: Buffer.from(text.trim(), 'base64'), type: 'pkcs8', format: 'der' });
