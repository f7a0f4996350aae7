/** A column that grows at its end; `values` may be longer than what was appended. */
export class Growing {
  length = 0;
  values = new Float64Array(0);

  append(more: Float64Array): void {
    const length = this.length + more.length;
    if (length > this.values.length) {
      const longer = new Float64Array(Math.max(length, 2 * this.values.length, 1024));
      longer.set(this.values);
      this.values = longer;
    }
    this.values.set(more, this.length);
    this.length = length;
  }
}
