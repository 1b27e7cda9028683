// Names that are no secret by what stands before them: whose work something is, and what a boat, a cat or a loaf is called.
const made = /\b(?!(?:order|booking|payment|complaint|claim|request|call|account)(?:'s)? )[a-z]{2,}(?:'s| is| are) by $/i
const work = /\b(?:book|novel|guide|poem|play|song|album|film|painting|print|mural|portrait|pattern|recipe|map|talk|lecture|course|workshop|design)s? by $/i
const called = /\b(?:an?|our|the) (?:[a-z-]+ ){0,2}(?!(?:customer|guest|member|\w*man|lady|guy|person|colleague|driver|agent|patient|tenant|neighbou?r|caller|friend|user|child|boy|girl|client)s? )[a-z-]+ called $|\bours (?:is|are) called (?:[a-z][\w'-]+ [a-z][\w'-]+ and )?$/i
const after = /\b(?:named|called) (?:after|for|in (?:memory|honour) of) (?:[a-z]+ ){0,2}$/i

export const isTitled = (left: string): boolean => made.test(left) || work.test(left) || called.test(left) || after.test(left)
