import { hostCsv } from "./hosts/csv.ts";
import { listen } from "./listen.ts";

listen(hostCsv);
