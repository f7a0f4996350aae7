import { listen } from "../listen.ts";
import { hostField } from "./host.ts";

listen(hostField());
