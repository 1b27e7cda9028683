import {isGrave, isSerious} from '../../src/customer/mood.js'
import {defineRule} from '../../src/rule.js'
import {isAskedAbout} from '../../src/templates/literal.js'

interface Options {
  /** Emoji that may stand beside condolence. */
  allow: readonly string[]
}

/** Signs of laughter, play, celebration and mockery. Tears, hearts and folded hands are not: they may be meant. */
const playful = /[\u{1F600}-\u{1F606}\u{1F609}\u{1F60A}\u{1F60B}\u{1F60E}\u{1F60F}\u{1F618}\u{1F61B}-\u{1F61D}\u{1F642}\u{1F643}\u{1F644}\u{1F920}-\u{1F923}\u{1F929}\u{1F92A}\u{1F973}\u{1F389}\u{1F38A}\u{1F388}\u{1F381}\u{1F37B}\u{1F942}\u{1F44D}\u{1F44C}\u{1F44F}\u{1F525}\u{1F4AA}\u{1F37E}\u{1F483}\u{1F57A}\u{1F921}\u{1F485}\u{1F3BB}\u{1F937}\u{1F31E}\u{2728}\u{2600}\u{1F308}\u{1F92F}\u{1F47B}\u{1F436}\u{1F415}\u{1F64C}\u{1F680}\u{1F926}\u{1F634}]/u
const mocking = /[\u{1F644}\u{1F921}\u{1F3BB}\u{1F485}\u{1F923}\u{1F602}\u{1F926}]/u
const laughter = /\b(?:ha(?:ha)+h?|lol|lmao|rofl|hehe(?:he)?)\b/giu
/** What one says to a friend whose bus was late. */
const breezy =
  /\b(?:bummer|gotchu|lemme|deets|deff?o|innit|yeet|dude|bruh|laters|lickety[- ]split|easy[- ]peasy|woo+hoo|catch ya|(?:have|take) a (?:gander|nosey)|bin it off|hit (?:us|me) up|give ya a|no (?:probs?|biggie|stress(?: tho(?:ugh)?)?)(?= tho| mate| dude| hun|[,.!?]|$)|no worries,? (?:tho|mate|dude|hun|bro)|(?:that|this|it)(?: really| just)? sucks|sucks big time|(?:rough|tough|gutting|grim),? (?:mate|dude|buddy|pal|hun|bro|babe)|(?:chuck|bung|lob|sling|whack) (?:us|me)|shoot (?:us|me) (?:the|your|his|her))\b/giu
const tears = /[\u{1F622}\u{1F62D}\u{1F97A}\u{1F494}\u{1F614}\u{1F61E}\u{1F641}\u{1F61F}\u{1F625}]/u

export default defineRule<Options>({
  title: 'Emoji, laughter or slang where the subject is serious',
  disrespect: true,
  severity: {public: 'error', private: 'warning'},
  message: 'Drop the {found}. This customer is telling you something serious.',
  rationale: 'A brand’s tone follows the reader’s state of mind: beside a death, an injury or a debt, anything playful is cruel, and eye-rolling at a complaint is contempt.',
  source: 'Monzo, Our tone of voice; Mailchimp Content Style Guide, Voice and Tone',
  options: {allow: ['❤️', '❤', '💙', '💚', '💜', '🖤', '🤍', '🙏', '🌹', '🕊️', '🕊', '💐', '🫂']},
  examples: [
    {text: 'Done! Have a great week 🎉', customer: 'My father died and I need to close his account', flags: ['🎉']},
    {text: 'Haha, hop over to the claims page.', customer: 'I fell on your stairs and broke my wrist, I was in hospital all night', flags: ['Haha']},
    {text: 'Sorry about the loss 😢👍 here is how to close it.', customer: 'my mum passed away last week', flags: ['👍']},
    {text: 'Oh dear 😂 we will look.', customer: 'my cat died at your cattery', flags: ['😂']},
    {text: 'It’s on its way 🙄', customer: 'my order is three days late and nobody answers', flags: ['🙄']},
    {text: 'Whoopsie, mind how you go 😂', customer: 'my nan tripped over your mat at the door and her glasses broke', flags: ['😂']},
    {text: 'Aw, bummer. Sling us the policy number.', customer: 'Our flat was burgled while my gran was asleep in it', flags: ['bummer', 'Sling us']},
    {text: 'That sucks! The next one is at six.', customer: 'missed the bus by a second', flags: []},
    {text: 'Shoot us an e-mail whenever you are ready, and there is no rush.', customer: 'my uncle passed away and I have his phone', flags: []},
    {text: 'Sleep well then 😂', customer: 'I fell asleep in your cinema', flags: []},
    {text: 'Haha, well done, see you at the start 🎉', customer: 'I passed my test and I am dying to do the stroke association run', flags: []},
    {text: 'Happy 40th, Cleo! 🎂🎉', customer: 'It is my birthday on Friday, can we have a window table?', flags: []},
    {text: 'I’m so sorry about your dad ❤️', customer: 'My father died and I need to close his account', flags: []},
    {text: 'Sorry it’s late! It is in the van now 🙂', customer: 'where is my parcel, it is late', flags: []}
  ],
  *check(reply, {allow}) {
    const {customer} = reply
    if (!customer) return
    const grave = isGrave(customer)
    if (!grave && !isSerious(customer)) return
    for (const {kind, text, start, end} of reply.tokens) {
      if (kind !== 'emoji' || allow.includes(text) || tears.test(text) || isAskedAbout(reply, start, end)) continue
      if (grave ? playful.test(text) : mocking.test(text)) yield {start, end}
    }
    if (!grave || /\bha(?:ha)+|lol\b/iu.test(customer.value)) return
    for (const light of [laughter, breezy]) for (const match of reply.value.matchAll(light)) yield {start: match.index, end: match.index + match[0].length}
  }
})
