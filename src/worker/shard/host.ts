import { minimaOf } from "../../experiment/sweep/cells/minima.ts";
import { longestShard, NoShard, ShardReader } from "../../experiment/sweep/shard/read-shard.ts";
import { told } from "../../words/told.ts";
import type { Host } from "../host.ts";
import type { ShardAnswer, ShardRequest } from "./protocol.ts";
import { readRecord } from "./record.ts";

/** Reads computed maps from files. */
export const hostShard =
  (): Host<ShardRequest, ShardAnswer> =>
  async ({ csv, record, spec: shown }) => {
    try {
      const { spec, problems, checks } = record
        ? await readRecord(record)
        : { spec: shown, problems: [], checks: null };
      if (!spec) throw new NoShard(told("the experiment shown has no map"));
      const most = longestShard(spec);
      if (csv.size > most)
        throw new NoShard(
          told("it has {bytes} bytes, and a map of this size at most {most}", {
            bytes: String(csv.size),
            most: String(most),
          }),
        );
      const reader = new ShardReader(spec, checks);
      await csv
        .stream()
        .pipeThrough(new TextDecoderStream())
        .pipeTo(new WritableStream({ write: (text) => reader.push(text) }));
      reader.end();
      const minima = spec.kind === "surface" ? minimaOf(spec) : null;
      const [columns, against = null] = reader.columns;
      return { ok: true, spec, problems, columns, against, minima };
    } catch (error) {
      if (!(error instanceof NoShard)) throw error;
      return { ok: false, why: error.why };
    }
  };
