declare module 'nspell' {
  /** What the build reads of nspell: every word form with its flags, and what the flags mean. */
  const nspell: (dictionary: {aff: Uint8Array; dic: Uint8Array}) => {
    data: Record<string, string[]>
    flags: {ONLYINCOMPOUND?: string; NOSUGGEST?: string}
  }
  export default nspell
}
