import {defineRule} from '../../src/rule.js'
import {marks} from '../../src/spelling/dawg.js'
import {isWord, marksOf} from '../../src/spelling/words.js'
import {hasKind} from '../../src/tokens/has-kind.js'

const greetings = new Set(['hi', 'hello', 'hey', 'hiya', 'dear', 'namaste', 'morning', 'afternoon', 'evening'])

const thanks = new Set(['again', 'you', 'much', 'sorry', 'apologies'])

/** A first name, or a word that no dictionary has: nobody's word for anything else. */
const mayName = (text: string): boolean => {
  if (isWord(text.toLowerCase())) return false
  const found = marksOf(text)
  return found === 0 || (found & marks.unsuggested) !== 0
}

export default defineRule({
  title: 'Second, different name',
  severity: {public: 'error', private: 'error'},
  message: 'The reply greets somebody else. Whose name is right?',
  rationale: 'A name left over from another customer’s reply is the slip that customers screenshot.',
  examples: [
    {text: 'Hi Omar, we are sorry about the kettle, Priyanka. It goes out today.', flags: ['Priyanka']},
    {text: 'Hi Omar, it ships today. Thank you again, Priyanka, for the photo.', flags: ['Priyanka']},
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
    for (let i = greeted.length + 2; i + 2 < words.length; i++) {
      const name = words[i]!
      const next = words[i + 2]!
      if (words[i - 1]!.text !== ',' || name.kind !== 'word' || next.kind !== 'word') continue
      const after = words[i + 1]!.text
      // Behind a clause, or behind thanks: `Thank you, Ada, for waiting`.
      const thanked = after === ',' && thanks.has(words[i - 2]?.norm ?? '')
      if (!thanked && (!/^[.!?]$/.test(after) || next.sentence === name.sentence)) continue
      // Set off as one who is spoken to: behind a clause, and the next sentence follows.
      if (/^[A-Z][a-z]{2,}$/.test(name.text) && !names.has(name.norm) && mayName(name.text) && words[i - 2]?.kind === 'word' && words[i - 2]?.text === words[i - 2]?.norm) {
        yield {start: name.start, end: name.end}
      }
    }
  }
})
