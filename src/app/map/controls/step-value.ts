/** Returns the value a unit of its second digit up or down; ten units where `large`. */
export function stepValue(value: number, direction: 1 | -1, large: boolean): number {
  const exponent = value === 0 ? -1 : Math.floor(Math.log10(Math.abs(value))) - 1;
  const unit = Number.isInteger(value) && Math.abs(value) < 100 ? 1 : 10 ** exponent;
  return Number((value + direction * unit * (large ? 10 : 1)).toPrecision(12));
}
