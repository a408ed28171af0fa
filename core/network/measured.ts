/** A number, or in words why there is none. It is never NaN, and never a 0 that means “not known”. */
export type Measured<Facts = unknown> =
  | ({ defined: true; value: number } & Facts)
  | { defined: false; reason: string };
