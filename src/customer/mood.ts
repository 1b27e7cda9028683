// How the customer's message reads, from single words: enough to keep a joke out of the answer. Pure; no phrase is matched.
// For what exactly went wrong a rule has the lists @complaint, @problem and @distress.
import type {Text} from '../rule.js'
import {wordSet, type WordSet} from '../matching/word-set.js'

/** Death, illness, injury, abuse, violence, debt, loss of a home or of work. */
const grave = wordSet(
  'died dies dying dead death deceased funeral passed suicide suicidal widow widowed widower bereaved bereavement miscarriage miscarried stillborn cancer tumour tumor chemo stroke seizure coma ' +
    'hospital ambulance paramedics injured injury injuries bleeding blistered scalded fractured concussion collapsed fainted unconscious overdose poisoned poisoning choked choking ' +
    'abused abuse assaulted assault raped rape molested groped attacked stalked stalking harassed harassment beaten bruises discrimination racist racism ' +
    'evicted eviction homeless bailiff bailiffs bankrupt bankruptcy foreclosure redundant redundancy debt debts arrears scammed defrauded stolen robbed flooded burgled ' +
    'grief grieving devastated heartbroken terrified sobbing'
)
/** A word that shows displeasure or a failure. */
const serious = wordSet(
  'late waiting waited broken wrong missing lost never nobody unacceptable ridiculous disappointed disappointing disgusting disgusted terrible awful worst rude useless appalling furious angry annoyed ' +
    'lawyer solicitor sue suing lawsuit court frustrated frustrating fuming joke shambles complaint complain refund overcharged charged twice ruined ignored damaged faulty cancelled canceled missed still again sorry worried upset stuck failed failing'
)
/** Words that take the sting out: a joke, a film, a phone that died. */
const light = wordSet('lol haha hahaha lmao rofl xd phone battery laptop xbox game killer')
const lightSigns = /[\u{1F602}\u{1F923}\u{1F604}\u{1F605}\u{1F973}\u{1F639}]|:\)|;\)/u
const breaks = /\b(?:broke|fractured|sprained|hurt|burned|burnt|cut|lost) (?:my|her|his|their|our) (?:arm|leg|wrist|ankle|hip|nose|tooth|teeth|foot|hand|finger|head|back|neck|husband|wife|mum|mom|dad|mother|father|son|daughter|baby|brother|sister|job|home|house|nan|gran|partner)\b/iu
/** Somebody came down or was hurt; a price that fell or an app that crashed is nobody. */
const falls = /\b(?:i|we|she|he|mum|mom|dad|nan|gran|grandad|wife|husband|son|daughter|baby|toddler|kid|father|mother) (?:\w+ )?(?:(?:fell|tripped|slipped|stumbled) (?:down|over|off|on|from|out|in|into|and|at|your|the)|(?:twisted|sprained|bruised|scalded|banged|smashed|burned|burnt|cut|hurt|hit|split|trapped|crushed) (?:my|her|his|their|our))\b(?! (?:asleep|phone|finger on|love))/iu

/** An exam that was passed, a run for a charity, a day at the hospital fair: the grave word begins a harmless saying. */
const harmless = /^(?:passed (?:my|our|her|his|their|it|with|first)|(?:died|dying) laugh|dying (?:to|for)|dead (?:good|easy|cute|funny|link)|cancer.free|(?:cancer|stroke|hospital) (?:run|walk|ride|charity|research|association|fair|fun|radio|shop|survivor))/iu

const has = (text: Text, words: WordSet): boolean => text.tokens.some(({norm, kind}) => kind === 'word' && words.has(norm))
const hasGrave = ({tokens, value}: Text): boolean => tokens.some(({norm, kind, start}) => kind === 'word' && grave.has(norm) && !harmless.test(value.slice(start, start + 30)))
const isLight = (text: Text): boolean => has(text, light) || lightSigns.test(text.value)

/** Death, injury, abuse, debt: nothing playful may stand in the answer. */
export const isGrave = (text: Text): boolean => !isLight(text) && (hasGrave(text) || breaks.test(text.value) || falls.test(text.value))

/** Something went wrong, or the customer is displeased. */
export const isSerious = (text: Text): boolean => !isLight(text) && (has(text, serious) || /!!!|\?!|!\?/u.test(text.value))
