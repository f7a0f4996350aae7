import { extended } from "../../experiment/recording/extended.ts";

/** A column that grows at its end; `values` may be longer than what was appended. */
export class Growing {
  length = 0;
  values: Float64Array = new Float64Array(0);

  append(more: Float64Array): void {
    this.values = extended(this.values, this.length, more);
    this.length += more.length;
  }
}
