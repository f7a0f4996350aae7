import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { decode, encode } from "../index.ts";
import { arbitraryNetworkSpec } from "../testing/arbitrary-network-spec.ts";

test.prop({ spec: arbitraryNetworkSpec })("a link says all that a network may have", ({ spec }) => {
  expect(decode(encode(spec))).toEqual({ spec, problems: [] });
});

test.prop({ text: fc.string(), key: fc.constantFrom("act", "bias", "param", "batch", "label-noise") })(
  "any text of these keys is read, or named as a problem",
  ({ text, key }) => {
    const { spec, problems } = decode(`data=iris&net=4-8-8-3&${key}=${encodeURIComponent(text)}&o=adam`);
    expect(decode(encode(spec))).toEqual({ spec, problems: [] });
    for (const { message } of problems) expect(message).not.toBe("");
  },
);
