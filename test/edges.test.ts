// What rules say of sentences beside their own examples.
import {describe, expect, test} from 'vitest'
import {flagged} from './helpers.js'

const edges: Readonly<Record<string, readonly {text: string; flags: string[]}[]>> = {
  'writing/agreement': [
    {text: 'The tenant’s keys was left here. The cause of the leaks were a pipe, and a box of lamps were wet.', flags: ['keys was', 'cause of the leaks were']},
    {text: 'Our opening times has changed. Hi Sam, the lamps is here; we see that the lamps doesn’t fit.', flags: ['times has', 'lamps is', 'lamps doesn’t']},
    {text: '{{greeting}}, your lamp have come.', flags: ['lamp have']},
    {text: 'Hi {{first_name}}, the lamp and {{item}} are here. Your lamp {{and_shade}} are on the way.', flags: []},
    {text: 'Where is the parcels desk? Here is the drivers’ room. Here is the customer’s form. We wish that the bill were lower. How is the lamp? All of it is here.', flags: []},
    {text: 'The lamp as well as the shades was sold.', flags: []},
    {text: 'If the lamp were ours, and all it needs is a bulb, the one of the lamps that is lit was sold.', flags: []},
    {text: 'The box with the lamps is here. Have your lamps and the shade were they sent? The lamp and the shade are here.', flags: []},
    {text: 'The lamp the makers sells is blue. Where the lamps stand is up to you, and the rest are in the box. The two are one; this summer are you away?', flags: []}
  ],
  'spelling/wrong-word': [
    {text: 'Thank you for your encouraging words. We sent the form to her.', flags: []},
    {text: 'We took the charge off, Ana is off sick, and a dry attic is no trouble. OK, bye Tom!', flags: []},
    {text: 'A loft hatch gave her a fright.', flags: []},
    {text: 'Is it the hose or the tap that leaks? We have a new fork and a spade in the shed.', flags: []},
    {text: 'The new brake pads for the tram are here, and the chef has a waiter to lend.', flags: []},
    {text: 'Please give it a brake and try again later.', flags: ['brake']},
    {text: 'The Hove shop is open. Keep it quiet please, this is off the record.', flags: []},
    {text: 'The lamps are on sail until Friday.', flags: ['sail']},
    {text: 'Hola Marta, ¿qué ha ocurrido?', flags: []},
    {text: 'Glad that your mother is on the mend.', flags: []},
    {text: 'If it is too late, then please go to the store.', flags: []},
    {text: 'The van is two stops away, on his map. Ease off the rim, and keep a foot off the brake. Hear hear!', flags: []}
  ],
  'writing/calendar': [
    {text: 'See you on Friday, March 13th, 2026, or on 29 February 2027.', flags: ['29 February 2027']},
    {text: 'It ran from 02/28/2027 to 2027-03-01; the part is 45.67.2020.', flags: []},
    {text: 'May 40 of us come? We March 35 miles. Between 1 and 31 May 2026 it is £31 a day.', flags: []},
    {text: 'It was sent on 33 April.', flags: ['33 April']},
    {text: 'There is no such day as 31 April.', flags: []},
    {text: 'He is 11st 4lb, on the 21st floor; part 13/13/2027 is the 112th of 113, and 1/32nd of an inch thick.', flags: []},
    {text: 'Open from 9 to 31 August and on 30 June.', flags: []},
    {text: 'It was 1.31 May be less. We have 31 September slots left, and the June 31-inch screen.', flags: []}
  ],
  'writing/repeated-words': [
    {text: 'Please please write to us.', flags: ['Please please']},
    {text: 'We will call you at noon.', flags: []},
    {text: 'What this is is a loan.', flags: []},
    {text: 'We lent her her key. All the work it did did pay. If you want it it is yours. Put the lamp on on Sunday, and the show is still on on Sunday.', flags: []},
    {text: 'Chop chop! Do do drop in. Bye bye, and thank you so so much! 2/2', flags: []}
  ],
  'writing/indefinite-article': [
    {text: 'It needs a MOT, a iPad and an USB lead; a 8 week wait for a £8 part.', flags: ['a', 'a', 'an', 'a', 'a']},
    {text: 'A US firm, an EU law, an NHS clinic, a NATO flag, an 11 am train, a 1,100 g bag, an X-ray, a U-turn.', flags: []},
    {text: 'An European size is next to it.', flags: ['An']},
    {text: 'A X-ray was taken.', flags: ['A']},
    {text: 'A uni term. It is an historic hotel with a herb garden. Choose plan a if unsure.', flags: []},
    {text: 'Give {{name}} a {{item}} or an {{item}}.', flags: []}
  ],
  'writing/possessive': [
    {text: 'Please see the manufacturers website after Mondays visit.', flags: ['manufacturers', 'Mondays']},
    {text: 'The last weeks were long. In the next months customers name their price; the drivers account for it.', flags: []},
    {text: 'All our yesterdays, and today’s post in a week’s time. Our managers order it for you.', flags: []}
  ],
  'writing/apostrophe': [
    {text: 'The lid is lost, so well send another. Send us the code and well sort it out.', flags: ['well', 'well']},
    {text: 'You slept well and have time. Well have you tried it?', flags: []},
    {text: 'Keep it for your record’s, and all the photo’s are here.', flags: ['record’s', 'photo’s']},
    {text: 'The order’s on its way; a week’s notice is enough. The photo’s here, the TV’s on, at the dentist’s. It’s the parcel’s “label”.', flags: []},
    {text: 'Well, call us. The cant of thieves; as is his wont.', flags: []}
  ],
  'writing/spacing': [
    {text: 'It is not here yet ,but soon.', flags: ['yet ,but']},
    {text: 'We will see you there !', flags: ['there !']},
    {text: 'The parcel is with you.It was signed for.', flags: ['you.It']},
    {text: 'Bonne soirée !', flags: ['soirée !']},
    {text: 'Hi Priya, v2.1.0 is out at shop.example. It was 3,000 and is 2,500.', flags: []}
  ],
  'writing/verb-forms': [
    {text: 'Did the plumber left a key? Please allow us to checking.', flags: ['left', 'checking']},
    {text: 'We didn’t used to sell lamps.', flags: []},
    {text: 'Did what you received work? Do you always sing? Can parcels wait? Don’t lodgers pay? It will need feed.', flags: []}
  ],
  'writing/grammar': [
    {text: 'There is two of them. Please let know if not. We are glad hear that you are able use it, and we will in touch.', flags: ['There is two', 'Please let know', 'glad hear that', 'are able use it', 'we will in touch']},
    {text: 'The courier has took it home, and one of our driver will ring you.', flags: []},
    {text: 'We will posting it, for we have process the form. It take a day, and it will be process by Una. We are know the cause.', flags: ['We will posting', 'we have process the', 'It take', 'will be process by', 'We are know']}
  ],
  'writing/small-words': [
    {text: 'What they are is a puzzle. The one who rang you was right, and what we told you was true.', flags: []}
  ],
  'writing/sentence-start': [
    {text: 'Sorry about the kettle. iPhone users see this too, e.g. on iOS 17.', flags: []},
    {text: 'the kettle is on. more tomorrow', flags: []},
    {text: 'sorry for that. 2/2', flags: []}
  ],
  'writing/second-name': [
    {text: 'Oh, no! We are sorry about the kettle, Priyanka. It goes out today.', flags: []},
    {text: 'Hi Omar, your kettle is in our shop in Leeds, Yorkshire. Come by!', flags: []}
  ],
  'writing/clock': [
    {text: 'The goal is at 47:12 in the video, and the screen goes from 16:90 to full by ratio.', flags: []}
  ],
  'writing/broken-address': [
    {text: 'Thanks @shop.example fans! See www.shop.example... or https://shop.example/a//b.', flags: []},
    {text: 'Fill it in at www..shop.example today.', flags: ['www..']}
  ],
  'template/failure-string': [
    {text: 'Here’s a warm and professional reply:\n\nHi Ana, the mop is here.', flags: ['Here’s a warm and professional reply:']},
    {text: 'Here’s my suggested, more formal response:\nHi Ana, the mop is here.', flags: ['Here’s my suggested, more formal response:']},
    {text: 'Below is a concise and empathetic message you can send:\nHi Ana, the mop is here.', flags: ['Below is a concise and empathetic message you can send:']},
    {text: 'Here is the reply we sent you in May:\nHi Ana. Here’s the response from the lab:', flags: []},
    {text: 'Here is a warm message from our chef: soup is on. Here is a friendly reminder: bring a pan.', flags: []},
    {text: 'Here is an updated version of your quote:', flags: []},
    {text: 'See https://shop.example//undefined or https://shop.example/a?id=null.', flags: ['undefined', 'null']},
    {text: 'See https://dev.example/Operators/null, https://dev.example/Global_Objects/undefined and https://shop.example/null-values.', flags: []}
  ],
  'template/inside-remark': [
    {text: 'Hi Ana, the mop is here (check this w/ Sam before sending).', flags: ['check this w/ Sam']},
    {text: 'Hi Ana, the mop is here (confirm price with Sam before sending)', flags: ['confirm price with Sam before sending']},
    {text: '(NB: she rang twice) Hi Ana, the mop is here.', flags: ['NB: she rang']},
    {text: 'Check it w/ us first. Check this with your bank before sending money. Ask w/o fear.', flags: []},
    {text: 'NB: the gate shuts at six, and he is in at nine. Ask Sam at the desk before sending it.', flags: []}
  ],
  'writing/question-mark': [
    {text: 'Could you send us a photo. Are you there? Have a good day.', flags: []},
    {text: 'Let us know if the new kettle works. Is it the blue one?', flags: []}
  ],
  'spelling/misspelt': [
    {text: 'It comes on 7 Ocotber, to 12 Marshall Road.', flags: ['Ocotber']},
    {text: '@dana_k Please DM us order AB-1234 at help@shop.example #help ^RJ', flags: []},
    {text: 'We apologise: your cheque was canceled, the colour of the organization is gray.', flags: []}
  ]
}

describe.each(Object.keys(edges))('%s', (rule) => {
  test.each(edges[rule]!)('$text', async ({text, flags}) => expect(await flagged(rule, text)).toEqual(flags))
})

describe('a word twice', () => {
  test.each(['We need it it seems.', 'They have it it turns out.'])('may end one clause and begin another: %s', async (text) => expect(await flagged('writing/repeated-words', text)).toEqual([]))
})
