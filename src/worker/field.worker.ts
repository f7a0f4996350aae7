import { hostField } from "./hosts/field.ts";
import { listen } from "./listen.ts";

listen(hostField);
