import { useEffect, useRef, useState } from "react";
import type { Script } from "../../code/index.ts";
import { say, translated } from "../../words/say.ts";
import { ScriptClient } from "../../worker/script/client.ts";
import type { Flavour, ScriptRequest } from "../../worker/script/protocol.ts";
import { sharedAddressOf } from "../address/address.ts";
import { useSpec, useStore } from "../state/store.ts";

/** Returns the experiment as a program; null while it is being written, a sentence if there is none. */
export function useScript(flavour: Flavour): Script | string | null {
  const spec = useSpec();
  const table = useStore((state) => state.table);
  const [written, setWritten] = useState<{
    readonly request: ScriptRequest;
    readonly script: Script | string;
  } | null>(null);
  const client = useRef<ScriptClient | null>(null);
  useEffect(() => {
    client.current = new ScriptClient({
      onScript: (script, request) => setWritten({ request, script }),
      onFailure: (why, request) =>
        setWritten({
          request,
          script: say("No program can be written for this experiment: {why}.", { why: translated(why) }),
        }),
    });
    return () => client.current?.dispose();
  }, []);
  useEffect(
    () => client.current?.write({ flavour, spec, table, address: sharedAddressOf(spec) }),
    [flavour, spec, table],
  );
  const { request, script } = written ?? {};
  // A program that was written for another request is not shown.
  const current = request?.flavour === flavour && request.spec === spec && request.table === table;
  return (current && script) || null;
}
