/** A list of 32-bit numbers that grows: a hundred million of them do not fit a plain array. */
export class GrowingTable {
  #values = new Uint32Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The values so far; a view, good until the next push. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}

/** Labelled sentences as flat tables. A "sentence" is whatever is decoded in one go. */
export interface Dataset {
  /** Features of token t: `features[featureStarts[t]] … features[featureStarts[t + 1] - 1]`, hashed. */
  readonly features: Uint32Array;
  readonly featureStarts: Uint32Array;
  /** Tokens of sentence s: `sentenceStarts[s] … sentenceStarts[s + 1] - 1`. */
  readonly sentenceStarts: Uint32Array;
  /** The right label of each token. */
  readonly gold: Uint32Array;
}

/** Builds a dataset token by token: `feature` for each, then `endToken`, then `endSentence`. */
export class DatasetBuilder {
  readonly #features = new GrowingTable();
  readonly #featureStarts = new GrowingTable();
  readonly #sentenceStarts = new GrowingTable();
  readonly #gold = new GrowingTable();

  constructor() {
    this.#featureStarts.push(0);
    this.#sentenceStarts.push(0);
  }

  feature(hash: number): void {
    this.#features.push(hash);
  }

  endToken(label: number): void {
    this.#gold.push(label);
    this.#featureStarts.push(this.#features.length);
  }

  endSentence(): void {
    this.#sentenceStarts.push(this.#gold.length);
  }

  build(): Dataset {
    return {
      features: this.#features.values(),
      featureStarts: this.#featureStarts.values(),
      sentenceStarts: this.#sentenceStarts.values(),
      gold: this.#gold.values(),
    };
  }
}
