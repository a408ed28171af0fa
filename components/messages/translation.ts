/**
 * A section in another language: the same keys, a text for each text, and a function of the same
 * values for each function. A list keeps its length.
 */
export type Translation<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => infer Said
    ? (...values: Values) => Translation<Said>
    : { readonly [Key in keyof Words]: Translation<Words[Key]> };
