/** The first `length` numbers and `more` behind them: in the same array (mutates) where there is room, else in a longer one. */
export function extended(values: Float64Array, length: number, more: Float64Array): Float64Array {
  const end = length + more.length;
  const array = end <= values.length ? values : new Float64Array(roomFor(end, values.length));
  if (array !== values) array.set(values.subarray(0, length));
  array.set(more, length);
  return array;
}

/** A column that comes in one piece is as long as that; one that grows on has room to do so seldom. */
const roomFor = (end: number, room: number): number => (room === 0 ? end : Math.max(end, 2 * room, 1024));
