import {cueList, says} from '../../src/cues/index.js'
import {lazily} from '../../src/memo/lazily.js'
import {noted} from '../../src/memo/noted.js'
import {defineRule, type Hit, type Reply, type Token} from '../../src/rule.js'
import {sign, signsIn} from '../../src/matching/signs.js'
import {isAskedAbout} from '../../src/templates/literal.js'
import {indexAt} from '../../src/tokens/at.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'

interface Options {
  /** Words that the house allows. */
  allow: readonly string[]
}

/** Strong in any spelling and any case. */
const strong = wordSet(
  'fuck fucks fuckwit fuckwits fuckery dipshit dipshits shithead shitheads shithole arsewipe asshat asshats douchebag douchebags bollox ballache fucked fucker fuckers fucking fuckin fuckup motherfucker motherfucking shit shits shitty shitting shite shitshow bullshit horseshit batshit shitstorm ' +
    'arse arses arsed arsehole arseholes asshole assholes dumbass dumbasses badass wanker wankers wank twat twats cunt cunts bollocks bollocking bellend dickhead dickheads ' +
    'prickhead knobhead knobheads bitching bitchy goddamn goddamned dammit damnit pissed pissing whore whores slut sluts clusterfuck ' +
    'crappy bugger buggered buggers wtf ffs stfu gtfo lmfao omfg fml rtfm af effing feckin feck frigging bloodyminded pisstake crap goddam'
)
/** Also a name, a place or a bird when it is capitalised, so only in lower case. */
const lower = wordSet('bastard bastards bitch bitches dick dicks prick pricks ass asses piss damn damned minger turd turds')
/** Insults aimed at a person. */
const insults = wordSet('idiot idiots idiotic moron morons moronic cretin cretins imbecile imbeciles halfwit halfwits dimwit dimwits scumbag scumbags pillock pillocks numpty numpties plonker plonkers dumbo lowlife nitwit pebkac pebcak')
/** A tool, a bird or a dish too: an insult only when it is aimed at somebody. */
const things = wordSet('dipstick dipsticks git gits jerk jerks slag slags sod sods tit wally prat prats scum tosser tossers jackass douche')
const aimed = /\b(?:oi,?|(?:you|such|like|be|being|what|only|he['’]?s|she['’]?s|(?:he|she|you|who) (?:is|was|are))(?: (?:an?|the))?|some|those|these|(?:bunch|load|pack|lot) of|(?:total|complete|utter|absolute|right|miserable|stupid|silly|lazy|rude|little|old|poor|daft|useless|lying|selfish))(?: (?:total|complete|utter|absolute|right|miserable|stupid|silly|lazy|rude|little|old|daft|useless))? $/i
/** A jerk who left; a jerk chicken. */
const goesOn = /^(?:[^\p{L}\n]*$|\s*[.,!?;:–—]|\s+(?:at|in|on|from|with|who|that|has|had|did|left|took|lost|and|or|again|about|like|he|she|they|was|would|could)\b)/u
/** A word in which signs or digits stand for letters. */
const masked = lazily(() => /(?<![\p{L}\p{N}])[\p{L}@$][\p{L}@$!130*#5+-]*(?<![!-])/gu)
const leet: Readonly<Record<string, string>> = {'@': 'a', $: 's', 1: 'i', '!': 'i', 3: 'e', 0: 'o', 5: 's', '+': 't'}
/** What is masked beyond its first letter is known by that letter. */
const initials = /^(?:[fsc][*#]{2,4}|f[*#]{1,4}(?:ing|in|ed|er|k|ck|kin|king|cking|ked|kers?)|[ab][*#]{2,6}(?:es|hole|ks|h|d|ds)?)$/u

/** No insult is longer. */
const longest = 24

const unmasked = (word: string): boolean => {
  if (word.length > longest) return false
  const plain = word.toLowerCase().replace(/[@$1!305+]/gu, (sign) => leet[sign]!)
  if (!/[*#]/u.test(plain)) return plain !== word.toLowerCase() && (strong.has(plain) || lower.has(plain) || insults.has(plain))
  if (initials.test(plain)) return true
  const shape = new RegExp(`^${plain.replace(/-/gu, '').replace(/[*#]{2,}/gu, '[a-z]+').replace(/[*#]/gu, '[a-z]?')}$`, 'u')
  return plain.replace(/[^a-z]/gu, '').length > 1 && [...strong, ...lower].some((swear) => shape.test(swear) && swear.length <= plain.length + 1)
}
/** Mild words that swear only in company. */
const company = /\b(?:what the (?:hell|actual)|as hell|as balls|hell (?:yes|yeah|no|of a mess)|bloody hell|(?:go|gone) to hell|to hell with|like hell|give a (?:damn|toss|monkey'?s|rat'?s)|piss(?:ed)? off|screw (?:you\b|(?:this|that|it)(?=\s*(?:[.,!?;]|$)| for a))|screwed you|sod (?:off|all|(?:it|this|that)(?=\s*(?:[.,!?;]|$)| for a))|up yours|tits[- ]up|balls[- ]up|cock[- ]up|f[- ]ing|screwing (?:us|you|everyone)|bloody (?!mary\b|marys\b|sunday\b|foreland\b|tower\b|nose\b|diarrh)\w+|son of a b|shut up(?=\s*(?:[.,!?;]|$)| (?:about|already|please|you|now)\b)|half[- ]arsed|half[- ]assed|pain in the (?:butt|backside)|sucks ass)\b/gi
/** One of these stands in each of them. */
const mild = cueList('hell|actual|balls|damn|toss|monkeys?|rats?|piss(?:ed)?|screw(?:ed|ing)?|sod|yours|tits|cock|f|bloody|son|shut|half|pain|sucks')
const signs = /[*@#$!1305+]/
/** What a text must hold to be searched for masks at all. */
const mask = sign(/[A-Za-z@$][*@#$+]|[A-Za-z][!1305][A-Za-z]|@(?:[Rr][Ss][Ee]|[Ss][Ss])/)

/** Inside quotation marks; an apostrophe is none. */
const inQuotes = (reply: Reply, {start, end}: {start: number; end: number}): boolean =>
  /["“«](?:[^"”»]{0,40})$|(?<!\p{L})[‘'](?:[^’']{0,40})$/u.test(reply.value.slice(Math.max(0, start - 41), start)) &&
  /^[^"“«]{0,40}["”»]|^[^‘']{0,40}[’'](?!\p{L})/u.test(reply.value.slice(end, end + 41))

/** `WTF, no` is no greeting by name. */
const isOutcry = ({kind, text, norm}: Token): boolean => kind === 'name' && strong.has(norm) && text === text.toUpperCase()

const isTitled = ({text}: Token): boolean => /^\p{Lu}(?:\p{Ll}|$)/u.test(text)

const wordsOf = noted((reply: Reply): readonly Token[] => reply.tokens.filter(({kind}) => kind !== 'space' && kind !== 'punctuation'))

/** A name of three words or more, `Who Gives A Crap`, in a sentence that is not all capitals. */
const inName = (reply: Reply, {start, end}: {start: number; end: number}): boolean => {
  const words = wordsOf(reply)
  const at = indexAt(words, start)
  const word = words[at]
  if (word === undefined || word.start !== start || word.end !== end || at < 2 || ![at - 2, at - 1, at].every((each) => isTitled(words[each]!))) return false
  const {first, last} = reply.sentences[word.sentence]!
  return reply.tokens.slice(first, last + 1).some(({kind, text}) => kind !== 'space' && kind !== 'punctuation' && /^\p{Ll}/u.test(text))
}

/** After these it is a pudding or a blood test. */
const harmless = wordSet('spotted finger pin skin heel needle')
/** `a bastard file`, `the bitch and her pups`, `set the switch to AF`, `an ass at the donkey sanctuary`, `prick the dough`. */
const craft = /\bpricks?\b(?= (?:the|your|it|them|all|tests?|in (?:the|your) (?:arm|finger))\b)|\bprick\b(?<=(?:\b(?:to|not|gently) |n['’]t )prick)|\bass(?:es)?\b(?:(?=[^]{0,500}\b(?:donkeys?|nativity|mules?|foals?)\b)|(?<=\b(?:donkeys?|mules?)\b[^]{0,500}))|\bbastard(?: |-)(?:files?|cuts?|toadflax|swords?)\b|\bbitch(?:es)?\b(?=[^]{0,500}\b(?:pups?|puppy|puppies|litter|whelp|spay|kennel|breed))|(?<=\b(?:to|in|of|the|an|for|with|your) |[:(] )AF\b/g

/** The parts of a word: `half-arsed` swears too. */
const swears = ({norm, text}: Token, before: () => Token | undefined): boolean => {
  const is = (part: string, previous: string | undefined): boolean =>
    strong.has(part) || insults.has(part) || (lower.has(part) && text[0] === text[0]!.toLowerCase() && before()?.kind !== 'name' && !harmless.has(previous ?? ''))
  // An idiot-proof lid insults nobody.
  if (norm.endsWith('-proof')) return false
  const parts = norm.split('-')
  return (parts.length > 1 && strong.has(parts.join(''))) || parts.some((part, index) => is(part, index > 0 ? parts[index - 1] : before()?.norm))
}

const rude = trait(({norm}) => norm.includes('-') || strong.has(norm) || insults.has(norm) || lower.has(norm) || things.has(norm))

const isAimed = ({value}: Reply, {start, end}: Token): boolean => aimed.test(value.slice(Math.max(0, start - 40), start)) && goesOn.test(value.slice(end, end + 12))
/** Whoever calls himself an idiot insults nobody. */
const isOwn = ({value}: Reply, {start, norm}: Token): boolean => insults.has(norm) && /\bI(?:['’]m| am| was| feel| felt)(?: like| such)? an? (?:\p{L}+ )?$/u.test(value.slice(Math.max(0, start - 30), start))
const craftIn = noted(({value}: Reply): ReadonlySet<number> => new Set(Array.from(value.matchAll(craft), ({index}) => index)))
const isCraft = (reply: Reply, {start}: Token): boolean => craftIn(reply).has(start)

function* found(reply: Reply): Iterable<Hit> {
  for (const index of wordsWith(reply, rude)) {
    const token = reply.tokens[index]!
    if (things.has(token.norm) && isAimed(reply, token)) yield token
    else if ((token.kind === 'word' || token.kind === 'initialism' || isOutcry(token)) && !isCraft(reply, token) && !isOwn(reply, token) && swears(token, () => reply.tokens.slice(Math.max(0, index - 3), index).findLast(({kind}) => kind !== 'space'))) yield token
  }
  if (signsIn(reply.value).has(mask))
    for (const match of reply.value.matchAll(masked())) if (signs.test(match[0]) && unmasked(match[0])) yield {start: match.index, end: match.index + match[0].length}
  if (says(reply, mild)) for (const match of reply.value.replaceAll('’', "'").matchAll(company)) yield {start: match.index, end: match.index + match[0].length}
}

export default defineRule<Options>({
  title: 'Swearing, also masked',
  severity: 'error',
  disrespect: true,
  message: 'Take out “{found}”.',
  rationale: 'A swear word, also behind asterisks, is the screenshot that a brand does not live down; names, places and birds are left alone.',
  options: {allow: []},
  examples: [
    {text: 'What a bunch of morons at the depot.', flags: ['morons']},
    {text: 'Honestly, it’s a sh*tshow today.', flags: ['sh*tshow']},
    {text: 'The queue is long as hell.', flags: ['as hell']},
    {text: 'That’s some half-arsed packing, sorry.', flags: ['half-arsed']},
    {text: 'Parking here is a ball-ache.', flags: ['ball-ache']},
    {text: 'RTFM, it is on page two.', flags: ['RTFM']},
    {text: 'The m0rons at the depot lost it.', flags: ['m0rons']},
    {text: 'A clear case of PEBKAC.', flags: ['PEBKAC']},
    {text: 'We stock Not My Shit Again bin bags.', flags: []},
    {text: 'That Shit is not ours.', flags: ['Shit']},
    {text: 'There’s spotted dick for pudding, and a finger-prick test after it.', flags: []},
    {text: 'Scunthorpe United’s Dick Penistone sent a shih tzu and a Bastardo wine.', flags: []},
    {text: 'The caption says “bullshit” where it should beep.', flags: []},
    {text: 'Pull out the dipstick, run git pull, and try the jerk chicken.', flags: []},
    {text: 'Who sent this? Some git at the depot.', flags: ['git']},
    {text: 'A bastard file is coarse.', flags: []},
    {text: 'Screw that end to the wall, shut up the shed, and lay the turf: sod this side first.', flags: []},
    {text: 'I’m an idiot, it’s £12. The ass and the donkey share a stable, and Wally is on page nine.', flags: []},
    {text: 'Prick the dough, skim off the scum, and ask a GP about the pain in the neck.', flags: []},
    {text: 'Well, screw that. What a prat.', flags: ['screw that', 'prat']},
    {text: 'Tickets for Hell, Michigan cost 5*2 dollars.', flags: []}
  ],
  *check(reply, {allow}) {
    const hits = [...found(reply)]
    if (hits.length === 0) return
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    let end = -1
    for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const word = reply.value.slice(hit.start, hit.end).toLowerCase()
      // A capitalised word that the customer used first is a product's or a place's name.
      const theirs = reply.value[hit.start] !== word[0] && isAskedAbout(reply, hit.start, hit.end)
      if (hit.start < end || allowed.has(word) || theirs || inQuotes(reply, hit) || inName(reply, hit)) continue
      end = hit.end
      yield {start: hit.start, end: hit.end}
    }
  }
})
