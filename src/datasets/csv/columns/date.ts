/** The order of year, month and day. */
export type DateOrder = "ymd" | "mdy" | "dmy";

const time = String.raw`(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?(?: ?([AP]M))?(?:Z| ?UTC|([+-]\d{2}):?(\d{2}))?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?${time}$`, "i");
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${time}$`, "i");

const orders: readonly DateOrder[] = ["ymd", "mdy", "dmy"];

/**
 * Returns the order in which all of these cells are dates, the month first where both are possible; null without one.
 */
export const dateOrderOf = (cells: readonly string[]): DateOrder | null =>
  orders.find((order) => cells.every((cell) => !Number.isNaN(readDate(cell, order)))) ?? null;

/**
 * Returns the days from 1970-01-01 to the date in a cell, with a fraction for the time of day; NaN where it holds no
 * date.
 */
export function readDate(cell: string, order: DateOrder): number {
  const parts = (order === "ymd" ? yearFirst : yearLast).exec(cell.length > 50 ? "" : cell);
  if (!parts) return Number.NaN;
  const [, first, second, third] = parts;
  const [year, month, day] =
    order === "ymd"
      ? [first, second, third ?? "1"]
      : order === "mdy"
        ? [third, first, second]
        : [third, second, first];
  return daysTo(fullYear(year), Number(month), Number(day)) + dayPart(parts.slice(4));
}

/** Returns a year in full: two digits stand for 1969 to 2068, as in POSIX. */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 69 ? 2000 : 1900);

/** Returns the days from 1970-01-01 in the Gregorian calendar; NaN for a day that is not in it. */
function daysTo(year: number, month: number, day: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (month < 1 || month > 12 || day < 1 || day > lengths[month - 1]) return Number.NaN;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear = lengths.slice(0, month - 1).reduce((sum, length) => sum + length, day - 1);
  // 719162 days from 0001-01-01 to 1970-01-01.
  return 365 * before + leapDays + inYear - 719_162;
}

function dayPart([hours, minutes, seconds, half, zoneHours, zoneMinutes]: (string | undefined)[]): number {
  if (hours === undefined) return 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const second = Number(seconds ?? 0);
  if (hour > 24 || Number(minutes) > 59 || second >= 61) return Number.NaN;
  const side = zoneHours?.startsWith("-") ? -1 : 1;
  const zone = 60 * Number(zoneHours ?? 0) + side * Number(zoneMinutes ?? 0);
  return (60 * hour + Number(minutes) - zone + second / 60) / 1440;
}
