/** Returns the first `length` numbers and then `more`: in the same array (mutates) if they fit, else a longer one. */
export function extended(values: Float64Array, length: number, more: Float64Array): Float64Array {
  const end = length + more.length;
  const array = end <= values.length ? values : new Float64Array(roomFor(end, values.length));
  if (array !== values) array.set(values.subarray(0, length));
  array.set(more, length);
  return array;
}

/** Returns the room to allocate: exactly as much for a first piece, at least twice as much for a column that grows. */
const roomFor = (end: number, room: number): number => (room === 0 ? end : Math.max(end, 2 * room, 1024));
