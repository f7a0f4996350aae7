import { own } from "../../experiment/file/own.ts";
import { decode, type Problem } from "../../experiment/index.ts";
import { cellCount, isMapped, type Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { NoShard } from "../../experiment/sweep/shard/read-shard.ts";
import { told } from "../../words/told.ts";

/** The most bytes of a record: those of the largest map have six million. */
export const longestRecord = 16_000_000;

/** The experiment of a record, and the checksum of each cell's line. */
interface Recorded {
  readonly spec: Mapped;
  readonly problems: readonly Problem[];
  readonly checks: Uint32Array;
}

/** Reads the record of a whole map. @throws NoShard that says why it is none */
export async function readRecord(file: Blob): Promise<Recorded> {
  if (file.size > longestRecord)
    throw new NoShard(
      told("its .json has more than the {most} MB that are read", { most: longestRecord / 1e6 }),
    );
  const json = parsed(await file.text());
  const [link, checks, part] = ["link", "checks", "part"].map((name) => own(json, name));
  if (typeof link !== "string" || typeof checks !== "string")
    throw new NoShard(told("its .json has no link and no checks, as downhill-sweep writes them"));
  if (String(part) !== "1,1")
    throw new NoShard(told("its .json is that of a part, and not of a whole map: merge the parts first"));
  const { spec, problems } = decode(link);
  if (!isMapped(spec)) throw new NoShard(told("the link in its .json has no map"));
  const cells = cellCount(spec.map);
  const bytes = bytesOf(checks);
  if (bytes?.length !== 4 * cells)
    throw new NoShard(told("its .json has no checks of {cells} cells", { cells: String(cells) }));
  const view = new DataView(bytes.buffer);
  const each = Uint32Array.from({ length: cells }, (_, cell) => view.getUint32(4 * cell, true));
  return { spec, problems, checks: each };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NoShard(told("its .json is no JSON"));
  }
}

/** Returns the bytes of Base64; null where it is not valid. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
