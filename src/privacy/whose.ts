// Whose a number, mailbox or address is: the company presents its own ("write to us at"), or speaks of somebody else's.
import {after, before} from './scan.js'
import type {Scan} from './scan.js'

export type Whose = 'ours' | 'theirs' | 'unknown'

const words = (list: string): string => list.trim().replace(/\s*\n\s*/g, '|')

// The company offers itself.
let invites: RegExp
let commands: RegExp
let named: RegExp
// Somebody else's.
let adjacent: RegExp
let possessed: RegExp
let reached: RegExp
let recorded: RegExp
let moved: RegExp
let follows: RegExp
let ready = false
// "Share your contact details at": the details are theirs, the mailbox is ours.
const asks = /\b(?:share|send|e-?mail|mail|provide|drop|forward|submit|write|give|along with|elaborate)\b[^.!?]{0,70}\b(?:details|number|information|info|id|issue|concern|this|it|screenshot|photo|proof|documents?|feedback)\b[^.!?]{0,24}\b(?:at|to|via|on|with|through|by e-?mail|over) *(?:e-?mail )?(?:at |to |on )?[\s:"'(<]*$/i
const toUs = /\b(?:to|at|with|contact|call|ring|email|e-mail|text|write|message|reach|whatsapp|give|drop|send) (?:us|our|me)\b/i
const person = "(?:your|his|her|their|my|the (?:customer|tenant|driver|sender|buyer|seller|recipient|owner|caller|member|patient|passenger|guest|neighbou?r|complainant)(?:'s)?|(?!(?:it|that|here|there|what|let|team|company|bank|store|shop|branch|office|desk|department|today|centre|center|service|council)'s)\\w+'s)"
const trait = '(?: (?:own|personal|private|work|business|home|house|new|old|current|previous|former|alternate|alternative|other|second|secondary|primary|main|backup|back-up|recovery|registered|contact|direct|preferred|best|daytime|evening|emergency|delivery|shipping|billing|postal|mailing|UK|US|permanent))*'
const thing = '(?: (?:contact|mobile|cell|cellphone|phone|telephone|tel|landline|number|no\\.?|e-?mail|mail|address|inbox|mailbox|whatsapp|place|home|house|flat|apartment|line|details?|voicemail|id)){1,3}'

const compile = (): void => {
  ready = true
  invites = new RegExp(
    `\\b(?:${words(`
    (?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|text(?:ing)?|whats ?app(?:ing)?|e-?mail(?:ing)?|mail(?:ing)?|writ(?:e|ing)|messag(?:e|ing)|contact(?:ing)?|reach(?:ing)?|visit(?:ing)?|fax|dial|connect|speak|talk|chat|come|pop|drop|stop)(?: \\w+){0,2} (?:us|our|me)
    (?:give|drop|send|shoot|leave|ping|provide|share) (?:it |them |this |that )?(?:with )?(?:us|me|our)
    (?:let us|help us|for us|with us|at us|to us|from us|us (?:at|on|via|over|by|through|directly|here))
    (?:get|be|stay|keep) in (?:touch|contact)
    our (?!records|system|notes|files|books|driver|courier|engineer|crew)
    (?:we|we're|we are) (?:at|on|based|located|available|open|opposite|next to|here|found)
    (?:phones?|lines?|desk|helpline|helpdesk|hotline|switchboard|reception|office|branch|store|shop|showroom|clinic|surgery|depot|warehouse|headquarters|hq|head office|registered office|call centre|call center|contact centre|contact center|customer (?:service|services|care|support|relations)|care team|support team|support|team|department|dept|enquir(?:y|ies)|emergenc(?:y|ies)|bookings|reservations|ombudsman|regulator|authority|charity|samaritans|council|police|hospital)(?: is| are|'s)?(?: open| available| reachable| there)?(?: \\w+){0,3} (?:at|on|via|by|is|:)
    toll[- ]free|free ?phone|short ?code|24/7
    `)})`,
    'i'
  )
  commands = /(?:^|[,;:(.!?]\s*|\b(?:please|kindly|can|could|should|must|may|to|or|and|also|just|simply|either|then|directly|instead|feel free|request you|you'd like)[ ,]+(?:also |directly |just |either |simply |you |always |do |to ){0,3})(?:call|ring|phone|dial|text|sms|whats ?app|e-?mail|mail|write|contact|fax|visit|reach(?: out)?|forward|send|submit|address|direct|try|get hold of|speak|apply|report|reply|share|elaborate|connect|drop|shoot|provide|tell)\b|\b(?:by|via|through|with|for) (?:writing|emailing|e-mailing|calling|texting|sending|messaging|whatsapp|e-?mail|mail|phone|call)\b|\b(?:drop|send|shoot|write)(?:ing)? (?:an?|your) (?:e-?mail|mail|line|message|text|note)\b|\b(?:the|your|more|all|any|complete|further|contact|relevant) (?:\w+ ){0,3}(?:details|issue|concerns?|feedback|suggestions|query|queries|screenshots?|information|experience) (?:at|to|via|on|with|over)\b/i
  named = /\b(?:team|support|department|dept|desk|office|line|service|services|centre|center|bank|partner|manufacturer|ombudsman|hotline|helpline|enquiries|inquiries|applications|complaints|press|media|jobs|recruitment|vendors?|claims)\b/i
  possessed = new RegExp(`\\b${person}${trait}${thing}\\b`, 'i')
  adjacent = new RegExp(`\\b${person}${trait}${thing}(?: (?:is|as|to|of|on|at|was|now|from|we have|ending|starting|currently|which is|here)){0,3}[\\s:,"'(<-]*$`, 'i')
  reached = /\b(?:we|i|they|he|she|it|who|somebody|someone|driver|drivers|courier|couriers|engineer|engineers|surveyor|technician|fitter|plumber|crew|movers|team|agent|agents|nurse|doctor|colleague|colleagues|manager|adviser|advisor|services|office|carrier|coordinator|warehouse|consultant|system|bank|lab|clinic|pharmacy)(?:'ve|'ll|'d| have| has| had| will| would| can| could| did| do| is going to| are going to| is| are| was| were)?(?: (?:just|also|already|now|then|only|been|be|tried|try|trying|to|both|twice|since|not|again|in|dispatch))* (?:called|calling|call|tried|trying|rang|rung|ring|ringing|phoned?|texted|texting|text|e-?mailed|e-?mail|e-?mailing|mailed|wrote|written|write|sent|sending|send|messaged|message|left|leave|contacted|contact|reached|reach|notified|dialled|dialed|faxed|posted|give you|gave you|rebooked|delivered|deliver|collected|collect)\b/i
  recorded = /\b(?:on file|on record|on the (?:account|ticket|form|profile|order|booking|system|case|policy|claim|reservation|delivery note|label|parcel)|on your (?:account|ticket|form|profile|order|booking|case|policy|claim|file)|in (?:the|your) (?:profile|account|records?)|registered|listed|linked|associated|logged in|signed up|sign(?:ed)? in|log(?:ged)? in|subscribed|unsubscribed?|opt(?:ed)? out|marketing|mailing list|(?:we|i|system|records?|crm|ticket|account|form|profile|order|label)(?: only| still| also| now|'ve|'d)* (?:have|has|had|got|hold|holds|shows?|says?|see|list|lists)|(?:down|noted|saved|stored|set up|recorded|logged|entered|typed|spelled|spelt|keyed|written|put|captured|changed|updated|corrected|switched|amended|replaced|verified|confirmed|merged|swapped|added|removed|took|taken|deleted|blocked)(?: \w+){0,4}|read(?:ing)? (?:it|that|this) back|call(?:ing)? you(?: back)?|reach(?:ing)? you|contact(?:ing)? you|ring(?:ing)? you|text(?:ing)? you|bell on|voicemail|call-?back|right number|correct|get (?:him|her|them)|(?:call|ring|text|phone|contact|message|email) (?:him|her|them|dave|the (?:driver|courier|tenant|neighbou?r|owner|sender|buyer|seller|customer))|his mobile|next of kin|emergency contact|second contact)\b/i
  moved = /(?:\b(?:went|goes|go|going|gone|sent|resent|re-sent|emailed|mailed|delivered|delivering|shipped|shipping|posted|dispatched|returned|redirected|forwarded|bounc(?:ed|ing|es)|cc'?d|copied|addressed|issued|rerouted|re-routed|moved|collect(?:ed)?|waiting|outside|arriv(?:e|ed|es|ing)|coming|headed|heading|booked|confirmed|scheduled|left|transferred|invited?|visit(?:ing)? you|engineer|movers|pickup|pick-up)\b[^.!?]{0,40}\b(?:to|from|at|for|by|outside|near|on|with|back)(?: \w+){0,2}\s*["'(:<]*$|'ll (?:go|be sent|come|arrive)\b)/i
  follows = /^[\s"')>\]]*(?:,? ?(?:isn't|is not|was|wasn't|bounc\w+|has been (?:removed|added|updated|deleted)|rings out|goes (?:straight )?to voicemail|on (?:the|your|his|her|their) |as (?:the|your|a|his|her|their|that)\b|belongs to|in our records|on file|on record|from (?:our|the|your) (?:list|account|records)|doesn't (?:work|match|ring)|didn't|keeps|when (?:he|she|they)|before (?:he|she|they|entering|arriving|delivery|collecting)|so (?:he|she|they)|by (?:four|five|six|noon|tonight|tomorrow)|with everything)|,? ?(?:he|she|they)(?:'s|'re| is| are)\b)/i
}

/** A customer's own number or mailbox, or one of the company's that they tried. */
const customerOwn = (text: string, start: number, end: number): Whose => {
  const left = before(text, start)
  if (tried.test(left)) return 'ours'
  return first.test(left) || first.test(after(text, end, 40)) ? 'theirs' : 'unknown'
}
const tried = /\b(?:i|we|i've|we've|have|been|keep|kept|tried|to|your|you|from|by)(?: \w+){0,2} (?:call(?:ed|ing)?|rang|ring(?:ing)?|phon(?:ed|ing)|email(?:ed|ing)?|text(?:ed|ing)?|using|number|line|support|service|website|team)\b[^.!?]{0,30}$/i
const first = /\b(?:me|my|mine|i|i'm|i'll|us|our|we)\b/i

/** Who a contact at this place belongs to, by the words around it. An invitation to the company outweighs everything. */
export const whose = ({text, speaker}: Pick<Scan, 'text' | 'speaker'>, start: number, end: number): Whose => {
  if (speaker === 'customer') return customerOwn(text, start, end)
  if (!ready) compile()
  const left = before(text, start)
  // The words of one clause count before those further off.
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(' - '), left.lastIndexOf(' but ')) + 1)
  if (asks.test(clause) && !reached.test(clause)) return 'ours'
  if (adjacent.test(clause)) return 'theirs'
  if (invites.test(clause)) return reached.test(clause) && !toUs.test(clause) ? 'theirs' : 'ours'
  if (reached.test(clause)) return 'theirs'
  if (possessed.test(left) || recorded.test(left) || moved.test(left) || follows.test(after(text, end))) return 'theirs'
  if (commands.test(left) || named.test(left)) return 'ours'
  return 'unknown'
}
