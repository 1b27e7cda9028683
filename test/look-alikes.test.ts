// Right sentences that look like slips, and the slips that they look like.
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {createLinter, type Linter} from '../src/index.js'

let linter: Linter
beforeAll(async () => {
  linter = await createLinter({packs: ['writing', 'spelling']})
})
const told = (text: string): string[] =>
  linter.lintSync({text, channel: 'email'}).report.findings.filter(({severity}) => severity !== 'info').map(({excerpt}) => excerpt)

describe('is right', () => {
  test.each([
    'I’m sorry for the extra wait of about an hour; the paint was mixed slightly too warm.',
    'There is one ad a day. They’ll fit you in, and this lid fits you well.',
    'Could he have signed for it? Couldn’t it have slipped behind the drawer? We let her have the last one.',
    'Would everything have fitted in one box? They had everyone have a turn on the slide.',
    'I’d sooner paint it than strip it. I prefer to walk it than ride.',
    'The tour goes through the desert. We liked the dessert, and they liked the desert.',
    'The roads are quiet again. The tills are quiet these days, and the line was quiet once more.',
    'The rifle’s rear sight is loose. Your copay depends on your plan.',
    'We refunded your fare and the toll. How big is the tank you clean?',
    'You can switch reminders off in your profile. Trim edges off with a sharp knife. Turn the tank off under the sink.',
    'I noticed him wear the blue one. Have them wear gloves.',
    'They couldn’t help but buy another. All she did was buy a stamp. What we did was send a link.',
    'Either you pay the toll or we do. Whether you post it or I post the key, it is free.',
    'The shop that sells kits is on the left. The crew that looks after leaks is on its way.',
    'Whose coat is on the peg? Whose fault was it?',
    'Module two of the course was short. Step three of the kettle has a note.',
    'I’ve taken your name off the rota. Pay the balance off whenever you like. You’ve earned a morning off that nobody can take back.',
    'She has heard his playing. Please keep his letters. The cat may wander off again. The invoice is still due tomorrow.',
    'The belt turns too slowly. Pick up two fresh loaves. The sale is on for everyone now.',
    'Some wear clogs. A short hop to Cork follows. All were warm and fed. If it doesn’t satisfy you, the shop is open.',
    'Bring your coat, and our friendly guide will wait. The picture shows it well clear of the gate. It’s been free since May.',
    'Were they to post it on Monday, it would be there on Tuesday. Did it fit, we’d all be glad.',
    'Press the ‘i’ next to your name, or the i button. The letter i is missing.',
    'The shader runs behind a load balancer. Please reseat the cable and check the namespace in the runbook.',
    'You can by all means keep it. Come as soon as you can by the back door. The sauce is a fine complement to the roast.',
    'We know that your planning papers went in on Tuesday. We can’t guess the result or advise on it, so the old tiles stay until the retiling.',
    'The thirty stools ordered for the hall were dispatched today, and you are in the top three of the class. I’ll reply here with what we find. The vine has been allowed to grow too tall, like a working cocker.',
    'Please brake the van gently. The keys are theirs, and here are their on-call hours.',
    'The loose end is tied. Loose tea is in the tin. The video runs for 25:30, and the visit is set for 09:05.'
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

describe('is wrong', () => {
  test.each([
    ['It have been sent today.', 'It have'],
    ['I will ring you and than post it.', 'than'],
    ['We ate the desert after the fish.', 'desert'],
    ['He crossed the dessert on a bike.', 'dessert'],
    ['It is quiet expensive.', 'quiet'],
    ['It’s a fare price.', 'fare'],
    ['I’d like to tank you.', 'tank'],
    ['A copy off your bill is here.', 'off'],
    ['The label was send twice.', 'send'],
    ['Please update you address.', 'you'],
    ['Two of our lamp are in the window.', 'lamp'],
    ['Were you at home when it came.', '.'],
    ['Tell us what i should do.', 'i'],
    ['Please reseat your password.', 'reseat'],
    ['Please restart the rooter.', 'rooter'],
    ['Thanks for the complement.', 'complement'],
    ['You can by the extra bag.', 'by'],
    ['We will brake the order into two boxes.', 'brake'],
    ['Your seats are their on the left.', 'their'],
    ['Loose the old cable first.', 'Loose'],
    ['Whose going to the show?', 'Whose']
  ])('%s', (text, slip) => expect(told(text)).toEqual([slip]))
})

test('whoever is asked about could have done it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Could', 'Would', 'Might', 'Should', 'Couldn’t', 'Did', 'Let'),
      fc.constantFrom('he', 'she', 'it', 'that', 'someone', 'everyone', 'nobody'),
      fc.constantFrom('sent it', 'seen the label', 'dropped one', 'left early', 'a copy', 'the blue one'),
      (verb, subject, rest) => {
        expect(told(`${verb} ${subject} have ${rest}?`)).not.toContain('have')
      }
    )
  )
})

test('a place that is numbered is one of its own', () => {
  fc.assert(
    fc.property(fc.constantFrom('Page', 'Step', 'Version', 'Unit', 'Round', 'Floor'), fc.constantFrom('one', 'two', 'three', 'four'), fc.constantFrom('guide', 'building', 'form', 'course', 'kettle'), (place, number, noun) => {
      expect(told(`${place} ${number} of the ${noun} is ready.`)).toEqual([])
    })
  )
})
