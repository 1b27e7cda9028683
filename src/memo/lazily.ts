/** What `make` makes, made when it is first asked for: a pattern costs its compiling even where no text needs it. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: {value: T} | undefined
  return () => (made ??= {value: make()}).value
}
