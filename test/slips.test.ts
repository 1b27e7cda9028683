import {describe, expect, test} from 'vitest'
import {createLinter} from '../src/index.js'
import {flagged} from './helpers.js'

describe('a good word in the wrong company', () => {
  test.each([
    ['Could you drop us a massage with the dates?', 'massage'],
    ['Would yo like two? Please cal us, for I cam see it now.', 'yo', 'cal', 'cam'],
    ['We’re her to help. It as left at noon. Thanks got waiting. You an use it.', 'her', 'as', 'got', 'an'],
    ['Are team will ring. What well do is wait. I have on idea, so we did out best. Let my know.', 'Are', 'well', 'on', 'out', 'my'],
    ['Kind retards from the kettle team', 'retards'],
    ['Sorry for the incontinence!', 'incontinence'],
    ['The label is attacked to this email.', 'attacked'],
    ['We hope that you have a peasant weekend.', 'peasant'],
    ['Please contract us when it comes.', 'contract'],
    ['That is a know fault, so let me cheek for you.', 'know', 'cheek'],
    ['Your compliant is with the depot.', 'compliant'],
    ['Wee will call at noon. Have a food evening!', 'Wee', 'food'],
    ['The tray is to large for the van.', 'to'],
    ['I don’t no whether the lamp is in, but there is know lift here.', 'no', 'know'],
    ['Sorry fir the noise. The van was left stationery for an hour.', 'fir', 'stationery'],
    ['You only loose the deposit if the key will be took out.', 'loose', 'took'],
    ['We told the driver, who’s name is on the card, and left it in your neighbours shed.', 'who’s', 'neighbours'],
    ['It stands on the shelf, were you can see it, and its sat there all day.', 'were', 'its'],
    ['The whole team was delight with it.', 'delight'],
    ['We can ensure you that the front breaks are new.', 'ensure', 'breaks'],
    ['It was made to compliment your outfit.', 'compliment'],
    ['It has a calming affect, and your better off with two. See you tomorrow mourning.', 'affect', 'your', 'mourning'],
    ['Wed love to help. There driver left at ten.', 'Wed', 'There'],
    ['It is on the weigh; feel fee to ring, the motion censor has failed.', 'weigh', 'fee', 'censor'],
    ['Who’s bag is it? They’re van is here. We’re shop is shut.', 'Who’s', 'They’re', 'We’re'],
    ['Please very your age, and log of.', 'very', 'of'],
    ['We wait four the part. Ready four you.', 'four', 'four'],
    ['Some of it’s features are new, and it lost it’s lid.', 'it’s', 'it’s'],
    ['Some off our lids are late. That otter one is here.', 'off', 'otter'],
    ['Make sore that the lid is on. We look foreword to it; it was a 5-star racing from you.', 'sore', 'foreword', 'racing'],
    ['Sorry that you fell this way. We are more than hippy to help, so keep the reference lumber. Our web chaat is open.', 'fell', 'hippy', 'lumber', 'chaat'],
    ['Could you text is at noon? Our you in? We are no seeing it. Sorry for you’re wait.', 'is', 'Our', 'no', 'you’re'],
    ['Your are kind. You welcome! Now problem at all. Please by a lid, and just to breath in and out, you must where a mask.', 'Your', 'You', 'Now', 'by', 'breath', 'where'],
    ['Press it until you here a click. We had to weight an hour, and that made are week; it is quiet common.', 'here', 'weight', 'are', 'quiet'],
    ['They leave there depot at six, so return them as soon as their ready to. Thanks for baring with us.', 'there', 'their', 'baring'],
    ['He went passed the shop. Will this effect you? I have scent the link. A table for fore, please. We won the toss and they one the cup.', 'passed', 'effect', 'scent', 'fore', 'one'],
    ['Please join the cue for the currant price. Staff moral is up, the box is very discrete, and it plays a roll in it.', 'cue', 'currant', 'moral', 'discrete', 'roll'],
    ['Enjoy you’re day, so your all together. It get’s wet, and the show start’s at six. Train fairs are up; the plain landed.', 'you’re', 'your', 'get’s', 'start’s', 'fairs', 'plain'],
    ['Where glad it fits. We’re did you buy it?', 'Where', 'We’re']
  ])('%s', async (text, ...words) => expect(await flagged('spelling/wrong-word', text)).toEqual(words))
})

describe('the same word at home', () => {
  test.each([
    'Yo, like it? The hem of it is up, the wok is hot and the tap of the sink drips. There’s oat milk.',
    'She sends you her thanks. Until you two talk, bring two stubs. Can I text you her number?',
    'What you were told is with us. Take ten per cent off your bill, and leave the name off the form.',
    'Please bring Form C. The claim from this chat is in. We’ll update you next time.',
    'How well do you know it? The phone we had on charge is yours. Was that you last week?',
    'The tea is hot. The sail starts at ten, the meet is on Sunday, and all we ask of you is a smile.',
    'Where’ve you been? Either of those will do. It was “pubic” on the sign.',
    'Ask those of you here in the shop. We lost weight. The cakes that we made are a day old, and the hall is quiet at noon.',
    'If they leave there by six, their ready meal keeps. The dog is baring its teeth. The wagon passed the shop, to great effect.',
    'The scent is new. I know which one the cup is from. A cue is long. It is a currant bun with a clear moral.',
    'We roll in at six; a plain lid fits, and the fairs are fun. Hope you’re well. Your all-day ticket is here, and the show’s start’s new.',
    'Your massage is booked for noon, and the pads are in the incontinence aisle.',
    'Your contract ends in May. We have attached the form; nobody was attacked.',
    'It is fully compliant with the code, and we know what the fault is.',
    'Your complaint has been logged. What a cheek! We like the food and your dad.',
    'It is a wee dram. The crate is full, and the college has a collage on the wall.',
    'The bow of the boat, the pressure in the tyres and a grate for the fire.',
    'The desert tour starts at dawn; dessert is at eight.',
    'Were you able to get in? We were, you know; and no, the fir is not for sale.',
    'The stationery was left on the desk. Your neighbours house a loose parrot, and its sat nav broke.',
    'We wed in May, and drivers there left at ten. Who’s in? They’re van hire. We’re shop fitters.',
    'It will weigh a ton. The fee to join is low, and the censor cut it. To the very end of the log of the day.',
    'It is open till ten if you like, two a day. Both his and this have a dent.',
    'Bay four is by the lift, the boat seats four, and the shop has four left. Open until ten at night.',
    'No panic! No wait for tyres, no post on Sundays, no match today.',
    'Buy three, get one free. Buy two and we plant a tree.',
    'It leaves without your asking. Nobody objects to your bringing a dog. Your asking is no trouble.',
    'Crack off the crust. Then bite off the end, or clip off the tag.',
    'Some of it’s waterproof. Half of it’s yours, and the rest of it’s gone.',
    'That was Bea looking for his keys. The otter is asleep.',
    'We have your waist and bust. It takes some patience: it goes by sea. That’s gutting.',
    'The number of you who’ve asked is 61. The lilac bra’s in stock.',
    'Make soap that you can wash with, make safe that socket. We see that you felt this way. It is safe to lift, and it is such that two fit. Five-star ratings help, as does a five-star dining room.',
    'The app is unavailable for now, applicable to all, and advisable to keep. Don’t prise it open. His may be there too. Glad to head there; he looks forwards to you. We have chaat, pani puri and msemen.',
    'You welcome guests at the door. Now, problem two: we are no open kitchen. Text is on the left. Please, by all means.'
  ])('%s', async (text) => expect(await flagged('spelling/wrong-word', text)).toEqual([]))
})

describe('grammar tells the slip', () => {
  test.each([
    ['You should has a code by noon. Has she tried the red button?', 'has'],
    ['I hope this have a lid. How long have this been so?', 'have', 'have'],
    ['The website us down. Here us a map.', 'us', 'us'],
    ['Please ring is. You will hear from is soon. It came to is.', 'is', 'is', 'is'],
    ['We will look into his. Thanks for raising his with us. His is a known fault.', 'his', 'his', 'His'],
    ['Drop us a line via and email. It is and old kettle.', 'and', 'and'],
    ['Bring the lid an we will mend it.', 'an'],
    ['It is certainly no the way we work. The lid is no included in the box.', 'no', 'no'],
    ['A word with out team helps. Out agents are here.', 'out', 'Out'],
    ['We can sort it our with the shop. We reached our to them.', 'our', 'our'],
    ['Read more hear: a map. We are hear to help.', 'hear', 'hear'],
    ['It is sad to here that.', 'here'],
    ['Let us now by Friday. Please now that it is free.', 'now', 'now'],
    ['The fault is fixed know. For know, use the other tap.', 'know', 'know'],
    ['Send both lids so than we can look. Sorry about than!', 'than', 'than'],
    ['Thanks for then kind review.', 'then'],
    ['I will see you their.', 'their'],
    ['Sorry of the noise. We will check this of you. Of further help, ring us.', 'of', 'of', 'Of'],
    ['It is one off our best. Tell us the date off birth.', 'off', 'off'],
    ['The wheel rolled of in May.', 'of'],
    ['Please fill in this from. Fill out the from below.', 'from', 'from'],
    ['We look forward to hearing more form you.', 'form'],
    ['Sign in to your Google count. My count details are wrong.', 'count', 'count'],
    ['Please accept our apologise.', 'apologise'],
    ['Cheque the map. You can cheque it twice.', 'Cheque', 'cheque'],
    ['Please lets us know.', 'lets'],
    ['It has now being mended.', 'being'],
    ['We’re you able to log in? I see that you we’re charged twice.', 'We’re', 'we’re'],
    ['Once your able, tell us the error your seeing.', 'your', 'your'],
    ['Thanks for you’re feedback.', 'you’re'],
    ['We note you concerns, and with you latest order came a lid.', 'you', 'you'],
    ['Fill it in on he website.', 'he'],
    ['We waved the late fee and sent another won. Which tablets your taking is up to you.', 'waved', 'won', 'your'],
    ['You’re dog’s bed is here. We got the letter send by you.', 'You’re', 'send']
  ])('%s', async (text, ...words) => expect(await flagged('spelling/wrong-word', text)).toEqual(words))

  test.each([
    'The person you spoke to has left, and the bank that called you has your form. The will has been drafted.',
    'One of our services has been paused. The delay in payments has been noted. In May has come a new rule. This deal has you covered.',
    'Does it have a lid? Could your account have been closed? We ask that the team have a look.',
    'The US is big. Give it us back. Email us at noon; tell us not to call.',
    'The number to call is on your card. The best contact is by phone. What this is for is easy.',
    'The address to write to is: 12 High Street. Please give what there is.',
    'The driver left his in the van. That hat of his is lovely. Tell your son that his is ready.',
    'Sign in and open the app. Your form has been received and email confirmation sent. The account is open and active.',
    'It is an only child, an open box, an honour. We will send and invoice you.',
    'There is no need to call. The answer is no in this case. There are no available slots. If no, tell us. It is no good.',
    'Check out customer reviews. Call out our team. Roll out services by May. We are out of stock.',
    'Our to-do list is long. It is one of our own. We are taking our time to get it right.',
    'Can you hear? We hear and act. Drive here from Leeds. We here in Leeds are fine.',
    'Let us now look at it. We now know. I am happy to now offer it. Up to now it was fine.',
    'Let us know. Things you may not know. It is more so than we thought, and he is taller than us.',
    'By then we knew. Since then it works. If so, then the app is slow.',
    'Is there support on Sunday? That is theirs. It was kind of you to ask; be of further help. How many of you are there?',
    'A day off work, a pound off your bill, the label off the tin. The turn of events. A set of in-ear phones.',
    'The form you filled in is form 12. A gift from the heart. Take this from the box.',
    'The head count numbers are in. Stock count numbers are low.',
    'The cheque that we sent is with the bank. The app lets you know, and that lets us help.',
    'Thank you, we’re glad. We hear you, we’re sorry. I know we’re late.',
    'I appreciate your asking. Thanks for your waiting so long. Your running shoes are here.',
    'You’re family to us, and you’re registered. That is kind; you’re kind. You’re number one.',
    'When you order is up to you. If you phone, is it free? We give you feedback and send you details. Thank you customers.',
    'We sell on and offline. It is paid for and active, on and over easy. Log in and open it.',
    'Were all the parts there? Were on and off marked?',
    'It scans the line and lets us know. The sensor, once wet, lets us know.',
    'If it snows, then delay is likely. Tom left his in the shop.',
    'She waved the flag, and the team won. You’re today’s winner. Letters we send by post are free.',
    'The help\nof us all. It is in your\nhouse, and our\nshop is open.'
  ])('%s is right', async (text) => expect(await flagged('spelling/wrong-word', text)).toEqual([]))
})

describe('what alone stands in a place', () => {
  test.each([
    ['Make shuer it is dry.', 'sure'],
    ['Sorry for the inconvinuants caused.', 'inconvenience'],
    ['A better user exsperans for all.', 'experience'],
    ['We look foorwed to it.', 'forward'],
    ['Please send us your registurt email.', 'registered'],
    ['We want to ensure that the parts arive.', 'arrive']
  ])('%s', async (text, right) => {
    const {findings} = await (await createLinter()).lint(text)
    expect(findings.find(({rule}) => rule === 'spelling/misspelt')?.suggestions?.[0]).toBe(right)
  })
})
