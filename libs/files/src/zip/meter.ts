import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/** Passes bytes on, and knows afterwards how many they were and what they hash to. */
export class Meter extends Transform {
  bytes = 0;
  private readonly hash = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.bytes += chunk.byteLength;
    this.hash.update(chunk);
    done(null, chunk);
  }

  /** To be asked once, after the end. */
  digest(): string {
    return this.hash.digest('hex');
  }
}
