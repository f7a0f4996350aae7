import { listen } from "../listen.ts";
import { hostCsv } from "./host.ts";

listen(hostCsv());
