import {defineRule} from '../../src/rule.js'
import {wrongWords} from '../../src/spelling/wrong-words.js'

const recase = (right: string, written: string): string => (written.charAt(0) === written.charAt(0).toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1))

export default defineRule({
  title: 'Wrong word',
  severity: 'warning',
  message: '“{found}” is a word, but hardly the one that was meant.',
  overrides: ['spelling/mixed-up', 'writing/grammar'],
  rationale: 'No dictionary sees `your` for `you’re` or `form` for `from`. The words around it do.',
  examples: [
    {text: 'Sorry to her that the kettle leaks.', flags: ['her']},
    {text: 'Sorry to hear that your having trouble with it.', flags: ['your']},
    {text: 'We will sent it form our depot.', flags: ['sent', 'form']},
    {text: 'You should of had it by Monday.', flags: ['of']},
    {text: 'It is better then the old one.', flags: ['then']},
    {text: 'You’re right, your parcel is at our depot and it’s in its box.', flags: []},
    {text: 'Thank you for your encouraging words. We sent the form to her.', flags: []},
    {text: 'We took the charge off, Ana is off sick, and a dry attic is no trouble. OK, bye Tom!', flags: []},
    {text: 'Ladies wear is upstairs. Go to any An Post shop; take it off the list. What you send is here.', flags: []},
    {text: 'A loft hatch gave her a fright.', flags: []},
    {text: 'Some off our parcels are late.', flags: ['off']},
    {text: 'Is it the hose or the tap that leaks? We have a new fork and a spade in the shed.', flags: []},
    {text: 'The new brake pads for the tram are here, and the chef has a waiter to lend.', flags: []},
    {text: 'Please give it a brake and try again later.', flags: ['brake']},
    {text: 'We have your complain here, and you may complain to them as well.', flags: ['complain']},
    {text: 'The Hove shop is open. Keep it quiet please, this is off the record.', flags: []},
    {text: 'The lamps are on sail until Friday.', flags: ['sail']},
    {text: 'Hola Marta, ¿qué ha ocurrido?', flags: []},
    {text: 'Glad that your mother is on the mend.', flags: []},
    {text: 'If it is too late, then please go to the store.', flags: []},
    {text: 'The van is two stops away, on his map. Ease off the rim, and keep a foot off the brake. Hear hear!', flags: []}
  ],
  *check(reply) {
    for (const {token, right} of wrongWords(reply)) {
      const suggestion = recase(right, token.text)
      yield {start: token.start, end: token.end, message: `Did you mean “${suggestion}” and not “${token.text}”?`, suggestions: [suggestion]}
    }
  }
})
