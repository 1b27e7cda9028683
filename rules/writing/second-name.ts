import {lazily} from '../../src/memo/lazily.js'
import {defineRule} from '../../src/rule.js'
import {isGivenName} from '../../src/privacy/recognisers/given-names.js'
import {list as people} from '../../src/privacy/recognisers/people.list.js'
import {marks} from '../../src/spelling/dawg.js'
import {isWord, marksOf} from '../../src/spelling/words.js'
import {hasKind} from '../../src/tokens/has-kind.js'

const greetings = new Set(['hi', 'hello', 'hey', 'hiya', 'dear', 'namaste', 'morning', 'afternoon', 'evening'])

/** What goes on behind the name of whoever is spoken to. */
const speaks = new Set(['i', "i've", "i'm", "i'll", 'we', "we've", "we're", "we'll", 'you', "you've", "you're", "you'll", 'your', 'please', 'thank', 'thanks'])

const thanks = new Set(['again', 'you', 'much', 'sorry', 'apologies'])

/** How letters end: whose name follows wrote it. */
const closings = new Set(['regards', 'wishes', 'thanks', 'cheers', 'sincerely', 'faithfully', 'best', 'yours', 'soon', 'care'])

/** Behind a paragraph stands who wrote it, unless the letter has its end further on. */
const signed = lazily(() => /\n(?:(?:kind|best|warm) )?(?:regards|wishes)\b|\n(?:yours )?(?:sincerely|faithfully)\b/i)

/** A first name, or a word that no dictionary has: nobody's word for anything else. */
const mayName = (text: string): boolean => {
  if (isWord(text.toLowerCase())) return false
  const found = marksOf(text)
  return found === 0 || (found & marks.unsuggested) !== 0 || isGivenName(text.toLowerCase())
}

/** `with our seamstress, Ada`: before the name stands who that is. */
const introduces = lazily(
  () =>
    new RegExp(
      `\\b(?:(?:our|my|your|his|her|their|the|an?|another) (?:[\\w-]+ ){0,2}(?:${people.toString()}|manager|advis[eo]r|officer|teacher|tutor|trainer|instructor|chef|receptionist|vet)|(?:our|my|one of (?:our|the)) (?:[\\w-]+ ){0,2}(?!(?:order|offer|error|letter|newsletter|number|counter|server|router|centre|center|computer|register|planner|tracker|door|floor)\\b)[a-z]*(?:[eo]r|[^l]ist|ian|man|seamstress|hostess|waitress|trainee|apprentice|intern|chef|cook|vet|guide|coach|clerk|barista)s?)(?<!little|player|cleaner|[^a-z]holder), $`
    )
)

/** `Ada’s bench is free`, `ask for Ada`: the name elsewhere, of one who is spoken of. */
const isSpokenOf = (value: string, name: string): boolean => new RegExp(`(?<![,.!?]|^|\\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Yy]ou|[Tt]hanks|[Ss]orry)) ${name}\\b(?!,)`).test(value)

export default defineRule({
  title: 'Second, different name',
  severity: {public: 'error', private: 'error'},
  message: 'The reply greets somebody else. Whose name is right?',
  rationale: 'A name left over from another customer’s reply is the slip that customers screenshot.',
  examples: [
    {text: 'Hi Omar, we are sorry about the kettle, Priyanka. It goes out today.', flags: ['Priyanka']},
    {text: 'Hi Omar, it ships today. Thank you again, Priyanka, for the photo.', flags: ['Priyanka']},
    {text: 'Hi Omar, thanks for ringing us, Susan. It goes out today.', flags: ['Susan']},
    {text: 'Hi Omar, it goes out to you today, Susan.\n\nKind regards,\nEd', flags: ['Susan']},
    {text: 'Hi Omar, it goes out to you today, Susan.\n\nThe Lamps Team', flags: []},
    {text: 'Hi Omar, it goes out today. Best wishes, Susan.\nLamps Ltd', flags: []},
    {text: 'Hi Omar, we have your form. Priyanka, I’ve changed your address.', flags: ['Priyanka']},
    {text: 'Hi Omar, we have your form. Priyanka, our fitter, will ring. Omar, I’ve changed your address. Today, we’ll post it. Hull, we find, is far.', flags: []},
    {text: 'Hi Omar and Priyanka, we have your form. Priyanka, I’ve changed your address.', flags: []},
    {text: 'Hi Omar, your loom is with our weaver, Priyanka. It will be back on Monday. You met my sister, Susan.\n\nKind regards,\nEd', flags: []},
    {text: 'Hi Omar, the rota was drawn up by the owner, Susan. It is on the lodge door, Priyanka. You can ask Priyanka for a copy. That was the deputy, Ingrid. She is away.', flags: []},
    {text: 'Hi Omar, I’m the deputy manager, Priyanka. You can ring me.', flags: []},
    {text: 'Hi Omar, it is on our order, Priyanka. It goes out today.', flags: ['Priyanka']},
    {text: 'Hi Omar, we are sorry about the kettle, Omar. It goes out today. Thanks, Priyanka.', flags: []}
  ],
  *check(reply) {
    if (!hasKind(reply, 'name')) return
    const {tokens} = reply
    const greeting = tokens.findIndex(({norm, start}) => greetings.has(norm) && start < 60)
    const greeted = tokens.filter(({kind, start}, i) => kind === 'name' && greeting >= 0 && i > greeting && start < 80)
    if (greeted.length === 0) return
    const names = new Set(greeted.map(({norm}) => norm))
    const words = tokens.filter(({kind}) => kind !== 'space')
    // Spoken to at the head of a later sentence: `Ada, I've changed it`.
    for (const {first} of reply.sentences.slice(1)) {
      const {text, norm, start, end} = tokens[first] ?? tokens[0]!
      if (start <= greeted.at(-1)!.end || names.has(norm) || !/^[A-Z][a-z]{2,}$/.test(text) || tokens[first + 1]?.text !== ',' || tokens[first + 2]?.kind !== 'space' || !speaks.has(tokens[first + 3]?.norm ?? '')) continue
      if (isGivenName(norm) && !isWord(norm) && !reply.value.slice(0, start).includes(text) && !reply.turns.some((turn) => turn.text.toLowerCase().includes(norm)) && !/\b(?:cc|copied|copying|both|all)\b/i.test(reply.value)) yield {start, end}
    }
    for (let i = greeted.length + 2; i + 2 < words.length; i++) {
      const name = words[i]!
      const next = words[i + 2]!
      if (words[i - 1]!.text !== ',' || name.kind !== 'word' || next.kind !== 'word') continue
      const after = words[i + 1]!.text
      // Behind a clause, or behind thanks: `Thank you, Ada, for waiting`.
      const thanked = after === ',' && thanks.has(words[i - 2]?.norm ?? '')
      if (!thanked && (!/^[.!?]$/.test(after) || next.sentence === name.sentence || closings.has(words[i - 2]?.norm ?? '') || (reply.value.slice(name.end, next.start).includes('\n') && !signed().test(reply.value.slice(name.end))))) continue
      // Set off as one who is spoken to: behind a clause, and the next sentence follows.
      if (/^[A-Z][a-z]{2,}$/.test(name.text) && !names.has(name.norm) && mayName(name.text) && words[i - 2]?.kind === 'word' && words[i - 2]?.text === words[i - 2]?.norm) {
        const said = /^(?:s?he|they)(?:'|$)/.test(next.norm) || introduces().test(reply.value.slice(0, name.start)) || isSpokenOf(reply.value, name.text)
        if (!said) yield {start: name.start, end: name.end}
      }
    }
  }
})
