// What phrases of care, advice and escalation are taken for, and what they are not: pairs in the same words, beside the examples of the rules.
import {describe, expect, test} from 'vitest'
import {rules} from '../src/index.js'
import {resolveChannel} from '../src/channels/index.js'
import {parseReply} from '../src/reply.js'
import {createLinter} from '../src/index.js'

interface Pair {
  customer?: string
  text: string
  /** Whose words the rule flags. */
  flags: readonly string[]
}

const pairs: Readonly<Record<string, readonly Pair[]>> = {
  'child-safety/moderation-promise': [
    {text: 'The old lender can never contact you over this loan.', flags: []},
  ],
  'consumer-rights/cancellation': [
    {text: 'No one may leave before June, no matter what.', flags: ['No one may leave before June, no matter']},
  ],
  'consumer-rights/no-refunds': [
    {customer: 'the lid cracked', text: 'Refunds are at our discretion.', flags: ['Refunds are at our discretion']},
    {text: 'The till was down, which isn’t your problem, so lunch is free.', flags: []},
    {text: 'By taking the drink guests sign away any claim to compensation.', flags: ['sign away any claim to compensation']},
    {text: 'You never lose your right to a refund for a fault.', flags: []},
  ],
  'escalation/bereavement': [
    {customer: 'still mourning the loss of your pistachio cone', text: 'It is back in May!', flags: []},
  ],
  'escalation/data-breach': [
    {customer: 'the link put me into my boss account', text: 'Log out.', flags: ['put me into my boss account']},
    {customer: 'I can see some other family bookings', text: 'Refresh it.', flags: ['I can see some other family bookings']},
    {customer: 'You sent us a list of every member with their phone numbers', text: 'Please delete it.', flags: ['sent us a list of every member with their phone']},
    {customer: 'how did that caller get my order number', text: 'No idea, sorry!', flags: ['how did that caller get my order number']},
    {customer: 'your invite had everyone\'s emails in the cc', text: 'Oops!', flags: ['everyone\'s emails in the cc']},
  ],
  'escalation/discrimination': [
    {customer: 'Why do you only stop brown lads at the door?', text: 'Checks are random.', flags: ['only stop brown lads']},
    {customer: 'The room was free until she heard my accent', text: 'We were full, sorry.', flags: ['until she heard my accent']},
    {customer: 'We loved it until they saw the black dress was gone', text: 'More on Monday!', flags: []},
    {customer: 'the white couple went straight in, we had to show ID', text: 'Checks are random.', flags: ['white couple went straight in']},
    {customer: 'sign said no headscarves', text: 'House rules.', flags: ['no headscarves']},
    {customer: 'am I too old for the ball pit', text: 'Never! Thursdays after seven.', flags: []},
  ],
  'escalation/fraud': [
    {customer: 'was that your real name on the badge', text: 'It was!', flags: []},
    {customer: 'I read out the digits to the caller, was that right?', text: 'Great, thanks!', flags: ['read out the digits to the caller']},
  ],
  'escalation/legal-threat': [
    {customer: 'I will sue if the lemon doughnut ever goes', text: 'It is staying, we promise!', flags: []},
    {customer: 'My brief says otherwise.', text: 'We stand by it.', flags: ['My brief says']},
    {customer: 'I have reported your garage to trading standards', text: 'OK.', flags: ['reported your garage to trading standards']},
    {customer: 'My brief for the logo is attached', text: 'Lovely, sketches by Friday.', flags: []},
    {customer: 'How do I report a pothole to the council?', text: 'On their site, under Roads.', flags: []},
  ],
  'escalation/safeguarding': [
    {customer: 'that chilli slaps me again and again', text: 'Have some yoghurt!', flags: []},
  ],
  'escalation/safety-incident': [
    {customer: 'the tailgate snapped shut on my wrist', text: 'Oh dear.', flags: ['snapped shut on my wrist']},
    {customer: 'do those candles smell of smoke much', text: 'Hardly, the wick is cotton.', flags: []},
    {customer: 'Are the beads a choking risk for babies?', text: 'They are, so it is for ages three and up.', flags: []},
    {customer: 'my hallway smells of gas', text: 'Noted!', flags: ['smells of gas']},
    {customer: 'may we eat before the blood test', text: 'Water only, your letter says.', flags: []},
    {customer: 'Your porter pushed my dad into the lift door', text: 'He was in a rush.', flags: ['porter pushed my dad']},
    {customer: 'the guide dragged us across every museum, superb day', text: 'Kato will be so pleased!', flags: []},
    {customer: 'a button fell off my coat', text: 'Bring it in!', flags: []},
    {customer: 'leg day nearly finished us', text: 'See you on Friday!', flags: []},
  ],
  'escalation/self-harm': [
    {customer: 'No use continuing with the lessons in May', text: 'I have stopped them from May.', flags: []},
    {customer: 'she cut herself another slice, greedy', text: 'There is plenty!', flags: []},
    {customer: 'we can’t go on with this broadband', text: 'An engineer can come at ten.', flags: []},
    {customer: 'by the time you see this it won\'t matter, goodbye', text: 'We open at nine!', flags: ['by the time you see this it won\'t matter']},
    {customer: 'By the time you read this I will be on the train', text: 'Have a good trip.', flags: []},
    {customer: 'who named Suicide Bend on your trail map', text: 'A miner, in 1880.', flags: []},
  ],
  'escalation/urgent-symptoms': [
    {customer: 'my chest is tight after the stairs, it goes in two minutes', text: 'Drink more water.', flags: ['my chest is tight']},
    {customer: 'his tongue got swollen with the first spoon', text: 'Thanks for the tip!', flags: ['his tongue got swollen']},
  ],
  'escalation/vulnerable': [
    {customer: 'my brother took over my benefits', text: 'Ask him.', flags: ['my brother took over my benefits']},
    {customer: 'there is a homeless hedgehog by your bins', text: 'The warden will fetch him at dusk.', flags: []},
    {customer: 'are you collecting tins for the homeless this year', text: 'Yes, until the tenth.', flags: []},
    {customer: 'I\'m deciding between heating or dinner again', text: 'Top-ups are on the app.', flags: ['deciding between heating or dinner']},
    {customer: 'my wife keeps the purse and never lets me touch my pension', text: 'Please ask her.', flags: ['wife keeps the purse and never lets me touch my pension']},
    {customer: 'choosing between gas and electric for the hob', text: 'Gas heats quicker.', flags: []},
    {customer: 'my niece has to read me every bill since the glaucoma', text: 'They are online.', flags: ['has to read me every bill']},
  ],
  'finance-uk/guaranteed-return': [
    {customer: 'is my bond safe', text: 'Your money will be worth at least double by Easter.', flags: ['Your money will be worth at least double by Easter']},
  ],
  'finance-uk/past-performance': [
    {text: 'Refunds go to your card, as they always have.', flags: []},
  ],
  'finance-us/recommendation': [
    {customer: 'HELOC or keep paying the cards down?', text: 'Definitely take the HELOC, it’s the wisest move for you.', flags: ['Definitely take the HELOC', 'the wisest move for you']},
  ],
  'gambling/keeps-playing': [
    {customer: 'what are the odds you sell the red one', text: 'Better than evens, it lands tomorrow, get in early!', flags: []},
  ],
  'gambling/lets-back-in': [
    {customer: 'I shut my account with you in May over the slots', text: 'I can get you back in, no need to wait out the break.', flags: ['get you back in']},
  ],
  'health/diagnosis': [
    {customer: 'my ankle throbs, have you a support bandage', text: 'That will only be a sprain.', flags: ['only be a sprain']},
  ],
  'health/unreferred-answer': [
    {customer: 'those prices gave me palpitations', text: 'Wait till you see the sale!', flags: []},
    {customer: 'the handle is wrecking my fingers, why so stiff', text: 'A drop of oil helps, and we swap it if not.', flags: []},
    {customer: 'A rash purchase, that hat', text: 'It suits you!', flags: []},
    {customer: 'I dance as if I had two left feet, is that normal', text: 'Everyone does in week one!', flags: []},
  ],
  'insurance/admission-of-cover': [
    {customer: 'which form is for a claim', text: 'The blue one; come by and we will sort you out with it.', flags: []},
  ],
  'insurance/decides-fault': [
    {customer: 'I bumped a van at the lights', text: 'It was clearly his fault and you won\'t lose your no-claims.', flags: ['It was clearly his fault', 'you won\'t lose your no-claims']},
  ],
  'insurance/switching-advice': [
    {customer: 'which of your policies should I take', text: 'Take Silver and drop the one through your bank.', flags: ['drop the one through your bank']},
  ],
  'legal/admission': [
    {customer: 'the lid has a dent', text: 'It’s new and shouldn’t have one, so a fresh lid is on its way.', flags: []},
  ],
  'legal/legal-advice': [
    {text: 'We plead guilty to the pun.', flags: []},
    {text: 'No need to ring the lawyers, your pie is safe.', flags: []},
  ],
  'legal/legal-question': [
    {customer: 'is it legal to fly a drone here', text: 'No, they aren\'t allowed anywhere on the grounds.', flags: []},
  ],
  'legal/unreferred-answer': [
    {customer: 'my neighbour has my old router\'s name on hers', text: 'Any name will do, they never clash.', flags: []},
    {customer: 'my boss says you charge for parking', text: 'Only after six.', flags: []},
  ],
  'offline/needs-private': [
    {customer: 'my bloods went missing at your clinic', text: 'Oh no! Tell us here what they were for.', flags: ['Tell us here']},
  ],
  'tone/apology-but': [
    {text: 'Sorry if my last note wasn’t clear.', flags: []},
    {text: 'We apologise but can’t quite follow: which door?', flags: []},
    {text: 'I apologise for the queue, but Sundays are hectic.', flags: ['apologise for the queue, but Sundays are hectic']},
  ],
  'tone/blame': [
    {text: 'That’s right, we told you it was free, so it is.', flags: []},
    {text: 'I told you you could bring the dog, so bring him.', flags: []},
    {text: 'It is as warm as a cup someone forgot about.', flags: []},
  ],
  'tone/brusque': [
    {customer: 'your goose stole my sandwich and I am not even mad', text: 'Gerald takes no prisoners.', flags: []},
    {customer: 'you sent my sister the form but not me', text: 'Enclosed, Peg.', flags: []},
    {customer: 'any risk of leaks in the bag', text: 'None, the lid screws shut.', flags: []},
  ],
  'tone/dismissive': [
    {text: 'Repairs take as long as they take.', flags: ['take as long as they take']},
    {customer: 'how much longer', text: 'It is as long as a piece of string.', flags: ['long as a piece of string']},
    {text: 'Take as long as you need.', flags: []},
    {customer: 'no answer for a week', text: 'We have more urgent matters than your sofa.', flags: ['more urgent matters than your']},
    {customer: 'it broke on day two', text: 'Read your contract.', flags: ['Read your contract']},
    {customer: 'where is the date', text: 'Read the label on the base, third line down.', flags: []},
    {customer: 'hello?? anyone?', text: 'I got it the first time.', flags: ['I got it the first time']},
  ],
  'tone/no-empathy': [
    {customer: 'your owl cam destroyed my to-do list', text: 'Job done.', flags: []},
    {customer: 'I lost my cap on the big wheel lol nobody saw it fall', text: 'It is at the desk.', flags: []},
  ],
  'tone/no-next-step': [
    {customer: 'your bank branch page is wrong and I am annoyed', text: 'Sorry about that. We have passed your feedback to the web team.', flags: []},
    {customer: 'sorry to bother you again', text: 'No need to be sorry, any time.', flags: []},
  ],
  'tone/overpromise': [
    {text: 'Every page of yours will be top in a week, guaranteed.', flags: ['Every page of yours will be top in a week, guaranteed']},
    {text: 'He won the quiz and we will never hear the end of it.', flags: []},
  ],
  'tone/sarcasm': [
    {customer: 'my tea is cold', text: 'If I had a pound for every cold tea.', flags: ['If I had a pound for every']},
    {customer: 'Third bus gone past full. Superb.', text: 'However did you cope?', flags: ['However did you cope']},
    {customer: 'The soup was superb', text: 'However will you cope without it till Monday?', flags: []},
    {customer: 'too much mustard, that is a crime', text: 'Guilty, your honour, and we would do it again.', flags: []},
    {customer: 'I had to queue for the lift', text: 'Gosh, imagine having to stand still.', flags: ['Gosh, imagine having to stand still']},
    {customer: 'It is hard for her now', text: 'We can only imagine having to carry that.', flags: []},
    {customer: 'I wanted it by June', text: 'And I wanted a castle.', flags: ['I wanted a castle']},
  ],
  'tone/vague-promise': [
    {text: 'It is handed out at the gate.', flags: []},
  ],
  'gambling/inducement-after-harm': [
    {customer: 'I promised my wife to stop with the slots', text: 'Have ten free spins to cheer you up!', flags: ['Have ten free spins']},
  ],
}

describe.each(Object.entries(pairs))('%s', (id, drafts) => {
  test.each(drafts.map((draft) => [`${draft.customer ?? ''} / ${draft.text}`, draft] as const))('%s', async (_, {customer, text, flags}) => {
    const rule = rules.find((one) => one.id === id)!
    const {settings} = await createLinter({packs: [rule.pack]})
    const reply = parseReply({text, ...(customer !== undefined && {customer})}, resolveChannel(id.startsWith('offline/') ? 'x' : 'email'), {...settings, namedPacks: []})
    const said = [...rule.check(reply, rule.options ?? {})].filter(({confidence}) => confidence !== 'lowest')
    expect(said.map((hit) => (hit.in === 'customer' ? customer! : text).slice(hit.start, hit.end))).toEqual(flags)
  })
})
