import {defineRule} from '../../src/rule.js'
import {speaksOfHim, wrongWords} from '../../src/spelling/wrong-words.js'

const recase = (right: string, written: string): string => (written.charAt(0) === written.charAt(0).toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1))

export default defineRule({
  title: 'Wrong word',
  severity: 'warning',
  message: '“{found}” is a word, but hardly the one that was meant.',
  overrides: ['spelling/mixed-up', 'writing/grammar'],
  rationale: 'No dictionary sees `your` for `you’re` or `form` for `from`. The words around it do.',
  examples: [
    {text: 'I can tell you now how it works, and show you where returned items go. Does everyone accept those terms? The people you deal with are team leaders.', flags: []},
    {text: 'Please check you order the right size. I see that you query the charge. Put it in the from field. You need a brake check.', flags: []},
    {text: 'It is lighter, and its more cheaper. Its easier to fill. The jug and its bigger lid are here. Each has its better and its worse side.', flags: ['its', 'Its']},
    {text: 'Sorry to her that the kettle leaks.', flags: ['her']},
    {text: 'Let me now and I will look. You are still loosing heat. The crew is on sight at ten. It was ten minutes passed your slot.', flags: ['now', 'loosing', 'sight', 'passed']},
    {text: 'Bring the spare key too so we can copy it, and keep the old one too until noon. Type it in the form, never here. The lambs are hopping. The bar was hopping until two.', flags: []},
    {text: 'Bring the spare key too our shop. Sorry to here that. I am hopping to call today.', flags: ['too', 'here', 'hopping']},
    {text: 'Let me now check. They sell on sight, and two weeks passed.', flags: []},
    {text: 'We wait until everyone have paid. Nobody should have left, and did everyone have paid parking?', flags: ['have']},
    {text: "Tell us you're size and confirm you're postcode.", flags: ["you're", "you're"]},
    {text: "Ask the baker, who's note confirms it, and the lady who's van broke down. Someone whose eaten all of it, or whose been here, will know.", flags: ["who's", "who's", 'whose', 'whose']},
    {text: "Anyone whose used car is for sale, whose registered address is abroad, whose broken lamp we have, or who's home has one. The baker who's manager here and the man who's first will ring.", flags: []},
    {text: "We see you're parents of twins, hear you're keen, and notice you're new. When you sign in you're asked for a code.", flags: []},
    {text: "What's you're pin? Tell us you're code. Your guaranteed to like it, and I think your entitled to one.", flags: ["you're", "you're", 'Your', 'your']},
    {text: "You're number two in the queue. Your entitled friends, your guaranteed return and your covered porch are here.", flags: []},
    {text: 'Sorry to hear that your having trouble with it.', flags: ['your']},
    {text: 'We will sent it form our depot.', flags: ['sent', 'form']},
    {text: 'Please also sent the lid. We have also sent the lamp, and she also sent a bulb.', flags: ['sent']},
    {text: 'Our baker just lets the dough rise, but I just lets the dough rise.', flags: ['lets']},
    {text: 'You should of had it by Monday.', flags: ['of']},
    {text: 'It is better then the old one.', flags: ['then']},
    {text: 'You’re right, your parcel is at our depot and it’s in its box.', flags: []},
    {text: 'The soles show even wear. I am sorry too that it rained. Which day were you in? Take three, or order two.', flags: []},
    {text: 'Every ticket sold there pays for a lesson. We had a sliver of cake, and he stayed off the lawn.', flags: []},
    {text: 'We mended there gate.', flags: ['there']},
    {text: 'Ladies wear is upstairs. Go to any An Post shop; take it off the list. What you send is here.', flags: []},
    {text: 'It fell of the shelf, so we apologies for it. Please bring you’re card and tell us weather it fits.', flags: ['of', 'apologies', 'you’re', 'weather']},
    {text: 'Of the shelves one fell. In wet weather it fits. It is vital that she have one.', flags: []},
    {text: 'Some off our parcels are late.', flags: ['off']},
    {text: 'We took the late fee off your bill from July. You’re number 6; orders made today were sent. It is a short hop.', flags: []},
    {text: 'Please let the shop know. Everything you do has a cost; it takes more patience then. I’m Sue, and your massages are booked; here are leaflets for your patients.', flags: []},
    {text: 'We would like to compliment your chef, as the team as a whole in May did. Is the prize list up? Let all involved know.', flags: []},
    {text: 'We look at you complaint again. I’ve past it on, and it has been past along.', flags: ['you', 'past', 'past']},
    {text: 'It shut because of he rang. We walked past it, and the time is past.', flags: []},
    {text: 'It is at you’re local shop. Is this what your after? So your all set for Monday.', flags: ['you’re', 'your', 'your']},
    {text: 'Is there a bot to ask, or a bean to roast? The dog had mange, a relay in the lamp broke, and the pizza bases to order are thin. If you’re past the gate or over the limit, ring. The one we sold too was late. The wall was at last being mended, and was indeed being painted. We’ve sold our 40 cm pots.', flags: []},
    {text: 'How thick is the rug, and is it thick enough? The wash was so thorough that it shrank; the crust was so tough that we tore it. They threw two in and wore their aprons. I’ll relay it to Jo. They owe more, and what they advise is rest. It is tan. Once I passed that on, he rang. Is there a fare for dogs?', flags: []},
    {text: 'I thick so. We go thorough the list. We can relay help. Is it your owe? It is larger tan ours. Any advise on it?', flags: ['thick', 'thorough', 'relay', 'owe', 'tan', 'advise']},
    {text: 'Oil the hinge too while it is off. It is neither too wet nor too dry. I’d probably halve the dose. At what hour? Is he out, and is he awake? We showed her our list. I’m no expert, so yes or no from her will do. The plan lets anyone in. One of our vans has a tow bar. Usually they ring, and they nearly always smile.', flags: []},
    {text: 'It was past its peak. We saw patients wait, and one was ill in bed. It is yours as long as you bank with us. The man who cleans our shed knows. Monday’s our day off; it is entirely our doing. Parking is 5 to 9. Thanks for putting us right. I’m sending you one today. The hive gave its all. Her note led to an answer you trust.', flags: []},
    {text: 'You can take £2 off something off the price; read me the date off the box. Ferns from €4 came, and a claim from day 3 is fine. Your welcome gift and you’re number 1. It means you’re reading the back. We had a go though. Who asked how thick their file is? We need the code off the lid, with a lick of paint. When were your lids due? These too have lids, and it was still not being mended. Bring the form signed by you. It’s on your desk (not here).', flags: []},
    {text: 'It is ours if or no from. Please lets us see it. We past it on. Is he lid on? Its best to ring, and your welcome to. Tell us the date off birth.', flags: ['no', 'lets', 'past', 'he', 'Its', 'your', 'off']},
    {text: 'It is bot here. We have already being told. We ran our of 40 cm pots, and hope too see more. You can mange it on a weekly bases.', flags: ['bot', 'being', 'our', 'too', 'mange', 'bases']},
    {text: 'Locals hear first. The ones before are past their date. We shut at four this week. Sundays are usually no bustle. The tank hit its 40 litre mark. Get the wax off a rug with ice. She winds the clock now each day. My cousin there asks for a cake, and the coat you left there stays for a week.', flags: []},
    {text: 'Thanks four this cake. It is usually no the lid. Some off a rug.', flags: ['four', 'no', 'off']},
    {text: 'We looked in to your query, and the lid his on its way.', flags: ['in to', 'his']},
    {text: 'We looked into it with Ann’s dad, and the lid his on Monday came with is here. We look in to say hello.', flags: []},
    {text: 'We have your complain here, and you may complain to them as well.', flags: ['complain']}
  ],
  *check(reply) {
    for (const {token, right} of wrongWords(reply)) {
      if (token.norm === 'his' && reply.turns.some(({text}) => speaksOfHim().test(text))) continue
      const suggestion = recase(right, token.text)
      // `look in to it`: the word was written as two.
      const end = right === token.norm + 'to' && reply.value.startsWith(' to ', token.end) ? token.end + 3 : token.end
      yield {start: token.start, end, message: `Did you mean “${suggestion}” and not “${reply.value.slice(token.start, end)}”?`, suggestions: [suggestion]}
    }
  }
})
