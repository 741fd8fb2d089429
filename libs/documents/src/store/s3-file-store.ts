import { DeleteObjectsCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { contentMissing } from './content-missing.js';
import { checked, FileStore } from './file-store.js';

/** So many keys are removed by one request at most (S3's own limit). */
const atOnce = 1_000;

/**
 * Keeps documents in a bucket of S3 or of a store that speaks like it. Who we are comes from the places where the AWS
 * tools look (AWS_ACCESS_KEY_ID and so on); S3_ENDPOINT names another server than Amazon's.
 */
export class S3FileStore extends FileStore {
  private readonly client: S3Client;

  constructor(
    private readonly bucket: string,
    private readonly prefix: string,
    endpoint?: string,
  ) {
    super();
    this.client = new S3Client({
      region: process.env.AWS_REGION ?? 'us-east-1',
      // Other servers have no host name for each bucket, and some do not know the newer checksums.
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async put(key: string, path: string, mediaType: string): Promise<void> {
    const { size } = await stat(path);
    await this.client.send(
      new PutObjectCommand({
        ...this.placeOf(key),
        Body: createReadStream(path),
        ContentLength: size,
        ContentType: mediaType,
      }),
    );
  }

  async open(key: string): Promise<Readable> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand(this.placeOf(key)));
      return Body as Readable;
    } catch (error) {
      if (error instanceof NoSuchKey) throw contentMissing();
      throw error;
    }
  }

  async remove(keys: string[]): Promise<void> {
    for (let start = 0; start < keys.length; start += atOnce) {
      const objects = keys.slice(start, start + atOnce).map((key) => ({ Key: this.placeOf(key).Key }));
      const { Errors } = await this.client.send(
        new DeleteObjectsCommand({ Bucket: this.bucket, Delete: { Objects: objects, Quiet: true } }),
      );
      if (Errors?.length) throw new Error(`The file store kept ${Errors.length} of the files: ${Errors[0]?.Code}`);
    }
  }

  private placeOf(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: this.prefix ? `${this.prefix}/${checked(key)}` : checked(key) };
  }
}
