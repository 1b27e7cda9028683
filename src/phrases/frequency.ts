// How common a word is in care replies, roughly: what a phrase is found by is its rarest part.

const tiers: readonly (readonly [number, string])[] = [
  [400, 'the to you your we and a i for is of in it this our us on please that have be not will with can if are'],
  [150, 'or as at so was do by from my but been has an am all me out up would any what there get they know no here about just when'],
  [60, 'more which should could they their them he she his her may how now then than also into one two time new could like want need ' +
    'make sure see take back still only over after before day days does did had were who where why because very well good great let'],
  [30, 'hi hello thanks thank sorry help contact send sent email message dm number order account details team service customer call ' +
    'online today tomorrow check look find give go work use due able right same way many much other some first last next pay paid ' +
    'money card bank name address question issue problem apologies apologise happy feel free provide however every again down off'],
]

let costs: Map<string, number> | undefined

const load = (): Map<string, number> => {
  costs = new Map()
  for (const [cost, words] of tiers) for (const word of words.split(' ')) if (!costs.has(word)) costs.set(word, cost)
  return costs
}

/** Roughly how often the word stands in 10,000 words of replies; 1 for any uncommon word. */
export const frequency = (word: string): number => (costs ?? load()).get(word) ?? 1

/** The same for any word that begins so, and for classes. */
export const prefixFrequency = 4
export const classFrequency = 40
