import {defineRule, type Text, type Token} from '../../src/rule.js'
import {bySentence} from '../../src/tokens/recurring.js'
import {wordSet} from '../../src/matching/word-set.js'

/** Said twice on purpose. */
const meant = wordSet('ok hip so very really much many bye no yes ha well now there long again more far too aw oh knock please-please night big never ever go hey had that blah beep yadda aye ay chop hear tut yum ta choo woof woo woop pom miaow cha tick rah nom hush wink mwah boo oi ding chin toot ahoy hello wakey sharp quick')
/** `Will will ring you`: the first is a name. */
const named = wordSet('will may mark rob bill sue pat drew grant chase hope faith grace jack miles art')
/** Never said twice on purpose, and never at the end of one clause and the start of the next: one may be dropped without asking. */
const small = wordSet('the a an of at and or we i they he she our your their my these those as but if able')
/** Emphasis: `they do do it`. */
const pronouns = wordSet('we you i they he she it who')
/** `log in in the app`, `it is on on Sunday`. */
const particled = wordSet('log sign check come book clock tune move drop pop call opt tap phone ring turn switch put carry go hold logged signed checked came booked moved dropped called tapped phoned turned switched went held carried send sends sent hand hands handed brought paid filled pulled get got is are was back be stay goes going carries moves rests live lives lived living')
/** `turn it on on Sunday` */
const switching = wordSet('turn turns turned turning switch switched switching switches put puts putting keep keeps kept leave leaves left log try have sign hand bring let lets letting check checks checked checking show showed walk walked')
const giving = wordSet('give gives gave given giving send sends sent sending show showed told tell offer offered lend lent hand handed pay paid make made wish bring brought buy bought get got returned return')
/** `we told you you can keep it`, `thank you you are a star` */
const telling = wordSet('tell tells told assure assures assured promise promises promised guarantee remind reminds reminded warn warned inform informed show shows showed thank thanks ask asked bet owe know')
/** `the one you paid for for your dad` */
const seeking = wordSet('pay pays paid paying ask asks asked asking look looks looked looking wait waits waited waiting apply applies applied applying care cared caring hope hoped search searched call called')
/** `the house you looked at at noon` */
const aiming = wordSet('look looks looked looking stay stays stayed staying work works worked working shop shopped arrive arrives arrived meet met aim aimed laugh laughed point pointed shout shouted eat ate live lives lived booked good were was are is')
/** A clause may end in these, and its sentence go on with the same: `all it did did help`. */
const ends = wordSet('did was is has are does')
const speaking = wordSet('talk talked spoke speak asked wrote rang called heard thought knew told emailed')
const linking = wordSet('and but so or because that if when as since then yes no')
/** `If you like it it is yours`: a clause that ends in a word, and one that begins with it. */
/** So much before a place tells how it was opened. */
const near = 80
const clause = /\b(?:if|when|once|because|until|unless|while|after|before|since|as|whenever)\s+\w+\s+(?:[\w'’]+\s+)*$/i

/** `bit by bit by bit`, `over and over and over`. */
const joining = wordSet('and by to or after in')

/** What may stand before the verb of a clause that begins the sentence: nothing that is looked at there. */
const opening = wordSet("i we i'm we're i've we've am are was were have been be still now just currently also will please")
const opensClause = (tokens: readonly Token[], verb: number, sentence: number): boolean => {
  let i = verb - 1
  while (tokens[i]?.sentence === sentence && (tokens[i]!.kind === 'space' || opening.has(tokens[i]!.norm))) i--
  return tokens[i]?.sentence !== sentence && i < verb - 1
}

const isSpace = (token: Token | undefined): boolean => token?.kind === 'space' && !token.text.includes('\n')
const isWordAt = (tokens: readonly Token[], i: number): boolean => tokens[i]?.kind === 'word'

/** `Duran Duran`, `Walla Walla`. */
const isName = ({text}: Token): boolean => text.length > 1 && /^\p{Lu}\P{Lu}+$/u.test(text)

/** Whether the word at a place was said just before. */
const isTwice = ({tokens}: Text, i: number): boolean => {
  const first = tokens[i - 2]!
  const second = tokens[i]!
  if (first.norm !== second.norm || second.kind !== 'word' || first.kind !== 'word' || !isSpace(tokens[i - 1]) || first.sentence !== tokens[i]!.sentence) return false
  // `Toi toi toi!`
  if (!small.has(second.norm) && (tokens[i + 2]?.norm === second.norm || tokens[i - 4]?.norm === second.norm)) return false
  if (meant.has(second.norm) || isName(second) || (named.has(second.norm) && first.text !== second.text)) return false
  const before = isWordAt(tokens, i - 4) && tokens[i - 4]!.sentence === second.sentence && isSpace(tokens[i - 3]) ? tokens[i - 4]!.norm : ''
  // `Do do come!`, and `they do do it`.
  if (second.norm === 'do' || second.norm === 'can') return !(pronouns.has(before) || (second.norm === 'do' && before === '' && isWordAt(tokens, i + 2))) || (second.norm === 'can' && isWordAt(tokens, i + 2))
  // `give her her coat`: whom, and whose.
  if (second.norm === 'her') return !(giving.has(before) && isWordAt(tokens, i + 2))
  if (second.norm === 'you' && telling.has(before) && isWordAt(tokens, i + 2)) return false
  if (second.norm === 'for' && seeking.has(before) && isWordAt(tokens, i + 2)) return false
  // `the lid we talked about about a week ago`
  if (second.norm === 'about' && speaking.has(before)) return !isWordAt(tokens, i + 2)
  if (second.norm === 'at' && aiming.has(before)) return opensClause(tokens, i - 4, second.sentence)
  if (ends.has(second.norm)) return !(pronouns.has(before) && isWordAt(tokens, i - 6) && !linking.has(tokens[i - 6]!.norm) && tokens[i - 6]!.sentence === second.sentence)
  if (second.norm !== 'in' && second.norm !== 'on') return true
  if (particled.has(before)) return false
  // `Turn it on on Monday`, `switch the heating on on Monday`.
  for (let at = i - 6; at >= i - 8; at -= 2) if (isWordAt(tokens, at) && switching.has(tokens[at]!.norm) && tokens[at]!.sentence === second.sentence) return false
  return before !== 'going' && before !== 'still'
}

const isMeantTwice = ({norm}: Token): boolean => meant.has(norm) || joining.has(norm) || norm === 'do'

/** Whether two words that end at a place were said just before: `we will we will`. */
const isPairTwice = ({tokens}: Text, i: number): boolean => {
  const first = tokens[i - 6]!
  const second = tokens[i - 4]!
  if (first.norm !== tokens[i - 2]!.norm || second.norm !== tokens[i]!.norm || first.norm === second.norm || first.norm === 'thank' || second.norm === 'thank' || first.sentence !== second.sentence) return false
  for (let at = i - 6; at <= i; at += 2) if (tokens[at]!.kind !== 'word' || (at < i && !isSpace(tokens[at + 1]))) return false
  return !isMeantTwice(first) && !isMeantTwice(second) && !isName(second)
}

/** The places in a sentence where something was said twice, as the words from its first and how many of them. */
const twiceIn = bySentence((text, {first, last}): readonly {at: number; words: number}[] => {
  const found: {at: number; words: number}[] = []
  for (let i = first + 2; i <= last; i++) {
    if (isTwice(text, i)) found.push({at: i - first, words: 1})
    else if (i >= first + 6 && isPairTwice(text, i)) found.push({at: i - first, words: 2})
  }
  return found
})

export default defineRule({
  title: 'Says a word twice',
  severity: 'warning',
  message: '“{found}” says a word twice.',
  rationale: 'A doubled word is what is left of an edit made in a hurry, and everybody sees it.',
  examples: [
    {text: 'We will call you at at noon.', flags: ['at at']},
    {text: 'The the lid is here, we will we will send it. You can can wait.', flags: ['The the', 'we will we will', 'can can']},
    {text: 'Ding ding! Toi toi toi, and thank you thank you thank you! They do do it, bit by bit by bit. Log in in the app; Pago Pago is far.', flags: []},
    {text: 'I told you you could keep it. The one you paid for for your dad is here, and the card lets you in in the morning.', flags: []},
    {text: 'We saw her her. It did did pay, and it it is yours. We shut on on Sunday. I’m looking at at the logs.', flags: ['her her', 'did did', 'it it', 'on on', 'at at']},
    {text: 'The lamp we looked at at the shop is here. When it’s gone it’s gone. What will be will be. We carried on on foot, and the tune lives on on the radio; the one you sent in in May is the one we talked about about a week ago.', flags: []}
  ],
  *check(reply) {
    const {tokens, value} = reply
    for (const [index, {first}] of reply.sentences.entries())
      for (const {at, words} of twiceIn(reply, index)) {
        const end = tokens[first + at]!.end
        const opening = tokens[first + at - 4 * words + 2]!
        // `What it is is a hold`: the subject is a clause of its own.
        if (opening.norm === 'is' && words === 1 && /\b(?:what|all|who|where|whatever)\b[^.!?;,]{0,40}$/i.test(value.slice(Math.max(0, opening.start - near), opening.start))) continue
        // `We need it it seems`
        if (opening.norm === 'it' && words === 1 && /^(?:seems?|appears?|turns)$/.test(tokens[first + at + 2]?.norm ?? '')) continue
        if ((opening.norm === 'it' || opening.norm === 'you') && words === 1 && tokens[first + at + 2]?.kind === 'word' && clause.test(value.slice(reply.sentences[index]!.start, opening.start))) continue
        // `The film the film club's showing`
        if (words === 2 && tokens[first + at + 2]?.kind === 'word' && tokens[first + at + 2]!.norm.endsWith("'s")) continue
        // `When it's gone it's gone`, `What will be will be`
        if (words === 2 && /(?:^|\s)(?:when|if|once|since|until|what|whatever)\s+$/i.test(value.slice(Math.max(0, opening.start - near), opening.start))) continue
        const once = value.slice(opening.start, tokens[first + at - 2 * words]!.end)
        yield {start: opening.start, end, suggestions: [once], certain: words === 1 && small.has(opening.norm)}
      }
  }
})
