// Names that are no secret by what stands before them: whose work something is, and what a boat, a cat or a loaf is called.
const made = /\b(?:mural|painting|quilt|talk|lecture|workshop|dress|lamp) by $|\b(?!(?:order|booking|payment|complaint|claim|request|re\w+|call|account)(?:'s)? )[a-z]{2,}(?:'s| is| are|'re| was| were) by $/i
const called = /\b(?:an?|our|the) (?:[a-z-]+ ){0,2}(?!(?:customer|guest|member|\w*man|\w*woman|lady|guy|person|colleague|driver|agent|patient|tenant|neighbou?r|passenger|caller|friend|user|child|boy|girl|client|resident)s? )[a-z-]+ called $/i

export const isTitled = (left: string): boolean => made.test(left) || called.test(left)
