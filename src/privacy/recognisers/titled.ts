// Names that are no secret by what stands before them: whose work something is, and what a boat, a cat or a loaf is called.
const made = /\b(?:mural|painting|drawing|tapestry|quilt|talk|lecture|reading|workshop|dress|coat|lamp) by $|\b(?!(?:order|booking|payment|complaint|claim|request|report|review|call|email|account|appointment)(?:'s)? )(?:it|that|this|they|these|those|[a-z]{3,})(?:'s| is| are|'re| was| were) (?:all |both )?by $/i
const called =
  /\b(?:an?|our|the) (?:[a-z-]+ ){0,2}(?!(?:customer|guest|member|man|woman|lady|guy|person|gentleman|colleague|driver|agent|patient|tenant|neighbou?r|passenger|caller|friend|user|buyer|seller|child|boy|girl|client|resident)s? )[a-z-]+ (?:called|nicknamed) $/i

export const isTitled = (left: string): boolean => /(?:by|called|nicknamed) $/i.test(left) && (made.test(left) || called.test(left))
