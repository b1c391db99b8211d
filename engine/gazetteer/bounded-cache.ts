/** Remembers what was asked last: twice `size` answers at most, and any of the last `size` for certain. */
export class BoundedCache<Value> {
  private readonly size: number;
  private recent = new Map<string, Value>();
  private older = new Map<string, Value>();

  constructor(size: number) {
    this.size = size;
  }

  get(key: string): Value | undefined {
    const value = this.recent.get(key) ?? this.older.get(key);
    if (value !== undefined && !this.recent.has(key)) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    if (this.recent.size >= this.size) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
  }
}
