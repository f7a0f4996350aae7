import { descentLeaper } from "../../experiment/fast/descent-leaper.ts";
import { leapWith } from "../../experiment/leaper.ts";
import { listen } from "../listen.ts";
import { hostCurve, hostMap } from "./host.ts";
import type { CurveAnswer, CurveRequest, MapAnswer, MapRequest } from "./protocol.ts";

leapWith(descentLeaper);
const cells = hostMap();
const curve = hostCurve();
listen<MapRequest | CurveRequest, MapAnswer | CurveAnswer>((request) =>
  "run" in request ? curve(request) : cells(request),
);
