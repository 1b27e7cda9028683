// A seeded corpus of care replies, made here: greetings, apologies, steps, routes and sign-offs in many orders, some with slips.

/** Mulberry32: the same numbers on every machine. */
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const names = ['Sam', 'Aisha', 'Tom', 'Priya', 'Becky', 'Liam', 'Chen', 'Olu', 'Marta', 'Jo']
const parts = {
  hello: ['Hi {n},', 'Hello {n}!', '@user{d} Hi {n},', 'Hey {n},', 'Good morning {n},', '@user{d}', 'Thanks for getting in touch, {n}.'],
  sorry: [
    "I'm sorry the kettle came without its lid.", 'Sorry about the wait on the phone this morning.', "That's not the visit we wanted you to have.",
    "I can see why that's annoying, and I'd like to put it right.", 'Thank you for telling us about the leak under the sink.', ''
  ],
  step: [
    'The new one leaves the warehouse tonight and should be with you by {day}.', 'Please restart the router, wait two minutes and try again.',
    'We’ve refunded £{d}.99 to the card that you paid with; it takes 3 to 5 working days.', 'You can change the address until 5pm in the app, under Orders.',
    'Our engineer is in your area on {day} between 9am and 1pm.', 'The store in town has {d} of these left if you would like one today.',
    'The update to v4.{d}.1 is out and fixes the login page.', 'Your seats have been moved to row {d}, next to each other.'
  ],
  route: [
    'Could you send us a DM with your order number so that we can take a look? https://t.co/a{d}bC{d}', 'You can read more about it here: www.acme.example/help/{d}',
    'Just reply here if it happens again.', 'Our team is on 0800 157 0{d} until 8pm.', 'Write to help@acme.example and mark it for me.', ''
  ],
  close: ['^JB', '-Becky', 'Thanks, {n2}', '😊', 'Have a lovely day! ^AK', '*ACJ', 'Kind regards,\n{n2}', '']
}
const slips = [['the', 'teh'], ['your', 'yuor'], ['please', 'plese'], ['address', 'adress'], ['and', 'adn'], ['between', 'beetween'], ['with you', 'withyou'], ['working', 'workign']]

/** `count` replies; one in ten has a misspelt word. */
export const corpus = (count, seed = 7) => {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const fill = (text) =>
    text
      .replaceAll('{n}', () => pick(names))
      .replaceAll('{n2}', () => pick(names))
      .replaceAll('{d}', () => String(10 + Math.floor(next() * 89)))
      .replaceAll('{day}', () => pick(['Monday', 'Tuesday', 'Thursday', 'Friday', 'Saturday']))
  return Array.from({length: count}, () => {
    const steps = Array.from({length: 1 + Math.floor(next() * 3)}, () => pick(parts.step))
    let text = fill([pick(parts.hello), pick(parts.sorry), ...steps, pick(parts.route), pick(parts.close)].filter(Boolean).join(' '))
    if (next() < 0.1) {
      const [from, to] = pick(slips)
      text = text.replace(from, to)
    }
    return text
  })
}

const onsets = ['b', 'ch', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'pr', 'r', 's', 'sh', 't', 'v', 'w', 'z']
const vowels = ['a', 'e', 'i', 'o', 'u', 'aa', 'ei']

/** The corpus with names in most sentences that nobody has met, and no list knows: a sentence with one does not come again. */
export const unmet = (count, seed = 7) => {
  const next = random(seed + 1000)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const name = () => {
    const made = Array.from({length: 2 + Math.floor(next() * 2)}, () => pick(onsets) + pick(vowels)).join('')
    return made[0].toUpperCase() + made.slice(1)
  }
  return corpus(count, seed).map((text) => text.replace(/ (?=warehouse|router|card|app|engineer|store|login|seats|kettle|visit|leak)/g, () => ` ${name()} `).replace(/^(Hi|Hello|Hey) \w+/, (greeting) => `${greeting.split(' ')[0]} ${name()}`))
}

/** One clean reply of 270 characters, which X takes, and the same with four slips. */
export const clean =
  "Hi Sam, I'm sorry the kettle came without its lid. The new one leaves the warehouse tonight and should be with you by Thursday. You can follow it in the app. If it isn't there by then, just reply here and I'll call. Thank you for telling us so quickly, and enjoy the tea! ^JB"
export const slipped = clean.replace('warehouse', 'warehosue').replace('should', 'shoudl').replace('follow', 'folow').replace('quickly', 'quikly')

/** A clean reply of more than X takes, with a link, a number of an order that anybody can read, and an emoji; and the same with four slips. */
export const long =
  "Hello Priya, thanks for letting us know! I'm very sorry that the lamp from your order #770218 came with a cracked shade. I've asked the warehouse for another, and it should be with you by Tuesday. You can see where it is here: https://acme.example/parcels If it hasn't come by then, please answer this message and we'll give you your money back. 😊\n\nKind regards,\nBecky"
export const longSlipped = long.replace('very', 'vrey').replace('warehouse', 'warehosue').replace('should', 'shoudl').replace('message', 'mesage')
