import { combine } from '../hashing';

/** Room for the features of one token; what does not fit is left out, in training as in use. */
const CAPACITY = 224;

/** The features of one token, hashed: filled, read, and filled again without a new allocation. */
export class FeatureBuffer {
  readonly hashes = new Uint32Array(CAPACITY);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** @param template which question was asked; @param value the answer, hashed. */
  add(template: number, value: number): void {
    if (this.length === CAPACITY) return;
    this.hashes[this.length] = combine(template, value);
    this.length += 1;
  }

  /** Adds it unless it stands among the features from position `from` on. */
  addOnce(from: number, template: number, value: number): void {
    const hash = combine(template, value);
    for (let at = from; at < this.length; at += 1) if (this.hashes[at] === hash) return;
    this.add(template, value);
  }
}
