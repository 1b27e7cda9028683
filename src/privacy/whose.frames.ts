// What is said around a phone number or a mailbox: the company presents its own, or speaks of somebody else's.
const either = (list: string): string => list.trim().replaceAll(/\s*\n\s*/g, '|')

export const whosePatterns = () => {
  const person =
    "(?:your|his|her|their|the (?:customer|tenant|driver|sender|buyer|seller|recipient|owner|caller|member|patient|passenger|guest|neighbou?r|complainant|landlord)(?:'s)?|(?!(?:it|that|here|there|what|let|team|company|bank|store|shop|branch|office|desk|department|today|centre|center|service|council|line|depot|clinic|surgery|hospital|station|warehouse|hq|hotel|theatre|museum|school|college|partner|manufacturer|insurer|charity|club|restaurant|venue)'s)\\w+'s)"
  const trait = '(?: (?:own|personal|private|work|business|home|house|new|old|current|previous|former|alternate|alternative|other|second|secondary|primary|main|backup|back-up|recovery|registered|contact|direct|preferred|best|daytime|evening|emergency|delivery|shipping|billing|postal|mailing|UK|US|permanent))*'
  const thing = '(?: (?:contact|mobile|cell|cellphone|phone|telephone|tel|landline|number|no\\.?|e-?mail|mail|address|inbox|mailbox|whatsapp|place|home|house|flat|apartment|details?|voicemail|id))'
  const desk =
    '(?:phones?|lines?|numbers?|desk|helpline|helpdesk|hotline|switchboard|reception|office|branch|store|shop|showroom|clinic|surgery|depot|warehouse|headquarters|hq|call centre|call center|cattery|kennels?|nursery|salon|pharmacy|vets?|practice|garage|contact centre|contact center|customer (?:service|services|care|support|relations)|care|support|team|department|dept|enquir(?:y|ies)|emergenc(?:y|ies)|bookings|reservations|ombudsman|regulator|authority|charity|samaritans|council|police|hospital|manufacturer|partner|bank|insurer)'
  const traits = 'customer|contact|alternative|backup|second|primary|main|home|work|new|old|current|best|registered|billing|delivery|emergency|daytime|evening|personal|preferred'
  const labelled = '(?:e-?mail|mail|phone|mobile|cell|tel|telephone|landline|whatsapp|contact|number)'
  return {
    // "Share your contact details at": the details are theirs, the mailbox is ours.
    asks: /\b(?:share|send|e-?mail|mail|provide|drop|forward|submit|write|give|along with|elaborate)\b[^.!?]{0,70}\b(?:details|number|information|info|id|issue|concern|this|it|screenshot|photo|proof|documents?|feedback)\b[^.!?]{0,24}\b(?:at|to|via|on|with|through|by e-?mail|over) *(?:e-?mail )?(?:at |to |on )?[\s:"'(<]*$/i,
    /** The company offers itself. */
    invites: new RegExp(
      `\\b(?:${either(`
      (?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|text(?:ing)?|whats ?app(?:ing)?|e-?mail(?:ing)?|mail(?:ing)?|writ(?:e|ing)|messag(?:e|ing)|contact(?:ing)?|reach(?:ing)?|visit(?:ing)?|fax|dial|connect|speak|talk|chat|come|pop|drop|stop)(?: \\w+){0,2} (?:us|our|me)
      (?:give|drop|send|shoot|leave|ping|provide|share) (?:it |them |this |that )?(?:with )?(?:us|me|our)
      (?:let us|help us|sent us|for us|with us|at us|to us|from us|us (?:at|on|via|over|by|through|directly|here))
      our (?:\\w+ ){0,3}${desk}
      `)})`,
      'i'
    ),
    welcomes: /\b(?:(?:we|i|us) can be (?:reached|contacted|found|called|rung)|(?:love|like|happy|glad|want|keen|grateful|pleased|delighted) to (?:hear|know|learn|understand)|(?:get|be|stay|keep) in (?:touch|contact)|(?:we|we're|we are) (?:at|on|based|located|available|open|opposite|next to|here|found)|(?:from )?(?:abroad|overseas),? it's $|(?:^|[.!?] )(?:for|from|after|outside|out of|at|on) (?:(?!\b(?:your|him|her|them)\b)[^.!?]){2,50} it's $|\b(?:would|'d) (?:welcome|appreciate|value|like|love|be (?:\w+ )?(?:grateful|glad|pleased|happy|delighted) (?:of|for|to))\b[^.!?]{0,40}\b(?:with|from) you (?:on|at) $|\bask (?:(?!your\b)[^.!?]){2,40},? s?he(?:'s| is) on $|ask for \w+(?:,? or (?:call|ring|text|phone|e-?mail) (?:him|her|them))? (?:on|at) $|i'm on $|i'm your contact\b[^.!?]{0,20}: $|my (?:mobile|number|direct (?:line|number)|line|desk|extension|e-?mail)(?: address)? is $|\bour (?:\w+ ){0,2}(?:[a-z]+s|team) are on $|\byou(?:'ll| can| will| may) (?:get|find|catch) (?!him\b)\w+ (?:\w+ ){0,3}on $|(?<!\b(?:made|had|after|with|gave|got) )\ba (?:quick |short )?(?:call|ring|word) (?:to|with) (?!you\b|your\b|him\b|her\b)\w+ on $|\b(?:talk|speak|chat)\b[^.!?]{0,25}: $|(?:officer|team|office|warden|council|ward|clinic|manager) can be (?:reached|contacted|called) on $|toll[- ]free|free ?phone|short ?code|24\/7)/i,
    /** `Need to move it? 0113 496 0120`, `Queries: ..`, `Book online or on ..`: what ends a text to everybody. */
    asked: /(?:^|[.!?\n] ?)(?:(?:need|want|got|like|wish)\b[^.!?]{2,40}\?|(?:help|queries|enquiries|inquiries|any questions|questions|info|information|problems|assistance|changes|to (?:re)?book|to rebook|rebook)(?: or \w+)?\??:?) $|\b(?:book|pay|renew|reply|order|cancel|reschedule)\b(?!(?:ed|ing)\b)(?:(?!\byour (?:mobile|phone|number|cell|landline)\b)[^!?\n]){0,70}(?:,? or on|:) $|\b(?:in person|online|in (?:store|branch|the \w+)|at the \w+(?: \w+)?|by (?:post|letter|e-?mail|mail)),? or (?:on|at) $|\b(?:opens?|on sale|bookable|(?:can|may) be (?:booked|reserved|made|bought|ordered|arranged))\b(?:(?!\b(?:your|his|her|their)\b)[^!?\n]){0,30} (?:on|at) $|\b(?:weekdays|daily|\d(?: ?[ap]m)? (?:to|till|until) \d)\b[^.!?]{0,20}, or $/i,
    staffed: new RegExp(`\\b${desk}(?: is| are|'s)?(?: open| available| reachable| there)?(?: \\w+){0,3} (?:at|on|via|by|is|:)|(?<!\\b(?:your|his|her|their) )\\b(?:office|branch|store|(?:work)?shop|showroom|clinic|surgery|depot|desk|counter|reception|helpline|hotline)(?: (?:mobile|line|phone|direct))?(?:'s| is)?(?: on)?:?\\W*$|(?:^|[,;.|/]\\s*|\\n\\W*|\\b(?:the|our|and) )(?:bar|kitchen|restaurant|bistro|caf[eé]|box office|spa|gym|pool|library|lab|front desk|concierge|housekeeping|valet|night porter|duty manager|newsroom|(?:press|media|ticket|box|rental|lettings|leasing|admissions|registrar's|parish|parking) (?:office|desk|line|team)|press|parts|sales|servicing|lettings|accounts|returns|bookings|reservations|lost property|switchboard)(?: \\([a-z ]+\\))?: *$|\\bfaxes\\b(?: \\w+| \\([^)]*\\)){0,4} (?:to|on|at)\\W*$`, 'i'),
    /** `Our duty manager, Anita, ... She's in the ticket hut, or on`. */
    colleague: /\b[Oo]ur (?:[a-z]+ ){0,2}[a-z]+,? [A-Z][a-z]+\b[^]{0,150}\b(?:call|ring|phone|text|reach) (?:him|her|them) on $|(?:\b[Oo]ur (?:[a-z]+ ){1,3}[a-z]+,? [A-Z][a-z]+\b|\b[A-Z][a-z]+, our [a-z]+\b)[^]{0,150}\b(?:[Ss]?[Hh]e|[Tt]hey)(?:'s|'re| is| are)(?: [^.!?]{1,30})? on $|\b[Oo]ur (?:[a-z]+ ){1,3}[a-z]+, (?:[A-Z][\w'-]+ ?){1,2},[^]{0,150}\b(?:[Pp]lease|or) (?:call|ring|phone|text) $/,
    /** A place was spoken of, and is to be rung. */
    placed: /\b(?:store|shop|branch|showroom|clinic|surgery|depot|office|garage|salon)\b[^?\n]{0,60}\bgive (?:them|the \w+) a (?:ring|call|bell|buzz|shout) on\W*$|\bgive (?:the|our) (?:bar|desk|kitchen|box office|reception|restaurant|café|front desk|host|team|pharmacy|gym|spa|library|box|lads|girls|crew) a (?:ring|call|bell|buzz|shout) on\W*$/i,
    toUs: /\b(?:to|at|with|contact|call|ring|email|e-mail|text|write|message|reach|whatsapp|give|drop|send) (?:us|our|me)\b/i,
    /** The customer is told to use it. */
    commands:
      /(?:^|[,;:(.!?]\s*|\b(?:please|kindly|you can|you could|you should|you may|can|could|should|must|may|to|or|and|also|just|simply|either|then|hours|directly|instead|feel free|request you|you'd like|(?:if|when|once|should) you)[ ,]+(?:also |directly |just |either |simply |you |always |do |to ){0,3})(?:call|ring|phone|dial|text|sms|whats ?app|e-?mail|mail|message|write|contact|fax|visit|reach(?: out)?|forward|send|submit|address|direct|try|get hold of|speak|apply|report|reply|share|elaborate|connect|drop|shoot|provide|tell)\b(?! (?:alerts?|messages?|updates?|receipts?|confirmations?)\b)|\b(?:by|via|through|with|for) (?:writing|emailing|e-mailing|calling|texting|sending|messaging|whatsapp|e-?mail|mail|phone|call)\b|\b(?:drop|send|shoot|write)(?:ing)? (?:an?|your) (?:e-?mail|mail|line|message|text|note)\b|\b(?:the|your|more|all|any|complete|further|contact|relevant) (?:\w+ ){0,3}(?:details|issue|concerns?|feedback|suggestions|query|queries|screenshots?|information|experience) (?:at|to|via|on|with|over)\b/i,
    named: new RegExp(`\\b(?:${desk}|line|services?|applications|complaints|press|media|jobs|recruitment|vendors?|claims|objections|comments|questions|entries|cvs|tenders|proofs)\\b[^.!?,;]{0,20}(?:\\b(?:at|on|via|is|by|to|reach)\\b|[:(,])[\\s("']*$`, 'i'),
    possessed: new RegExp(`\\b${person}${trait}${thing}\\b`, 'i'),
    /** Their mailbox, and then at once the address of it. */
    adjacent: new RegExp(`\\b${person}${trait}${thing}+(?: (?:is|as|to|of|on|at|was|now|still|from|we have|ending|starting|currently|which is|here)){0,4}[\\s:,"'(<-]*$`, 'i'),
    /** Somebody was called, written to, or will be. */
    reached:
      /(?<!\byou (?:have |had |already |just |ever |can |could )?|\byou've )\b(?:tried|called|rang|rung|texted|phoned|e-?mailed|wrote|written|messaged|contacted|notified|faxed|dialled|dialed|pinged|dropped|whatsapped|invoiced|(?:left|leaving) (?:you |him |her |them )?(?:a |another |two )?(?:voicemail|voice mail|message|note|card|text))\b(?! (?:us|our|me)\b)|\b(?:we|i|they|he|she|it|who|somebody|someone|[a-z]+)(?<!\byou|\bplease)(?:'ll| will| would| can| could|'s going to| is going to| are going to| is| are| was| were|'re|'m| am| to)(?: (?:just|also|now|then|be|try|have|get|someone))* (?:call|text|ring|phone|message|email|e-mail|contact|reach|whatsapp|give|send|try|calling|ringing|texting|emailing|sending|phoning|messaging|trying)(?:ing)?\b(?! (?:us|our|me)\b)(?: (?:you|him|her|them))?(?: back| again| a (?:call|ring|text|bell|shout))?|\b(?:sent|posted|delivered|forwarded|copied)\b(?! (?:us|our|me)\b)/i,
    recorded: /\b(?:on file|on record|on the (?:account|ticket|form|profile|order|booking|system|case|policy|claim|reservation|delivery note|label|parcel)|on your (?:account|ticket|form|profile|order|booking|case|policy|claim|file)|in (?:the|your) (?:profile|account|records?)|registered|listed|linked|tied|associated|logged in|signed up|sign(?:ed|ing)? in|log(?:ged|ging)? in|subscribed|unsubscribed?|opt(?:ed)? out|marketing|mailing list|(?:we|i|system|records?|crm|ticket|account|form|profile|order|label)(?: only| still| also| now|'ve|'d)* (?:have|has|had|got|hold|holds|shows?|says?|see|list|lists)|(?:down|noted|saved|stored|set up|recorded|logged|entered|typed|spelled|spelt|keyed|written|put|captured|changed|updated|corrected|switched|amended|replaced|verified|confirmed|merged|swapped|added|removed|took|taken|deleted|blocked)(?: \w+){0,4}|read(?:ing)? (?:it|that|this) back|call(?:ing)? you(?: back)?|reach(?:ing)? you|contact(?:ing)? you|ring(?:ing)? you|text(?:ing)? you|bell on|voicemail|call-?back|right number|correct|get (?:him|her|them)|(?:call|ring|text|phone|contact|message|email) (?:him|her|them|the (?:driver|courier|tenant|neighbou?r|owner|sender|buyer|seller|customer))|next of kin|emergency contact|second contact)\b/i,
    /** Something went there. */
    moved: /(?:\b(?:went|goes|go|going|gone|sent|resent|re-sent|emailed|mailed|delivered|delivering|shipped|shipping|posted|dispatched|returned|redirected|forwarded|bounc(?:ed|ing|es)|cc'?d|copied|addressed|issued|rerouted|re-routed|moved|invited?)\b[^.!?]{0,40}\b(?:to|from|at|for|by|on|with|back|off)(?: \w+){0,2}\s*["'(:<]*$|'ll (?:go|be sent|come|arrive)\b)/i,
    follows: /^[\s"')>\]]*(?:,? ?(?:isn't|is not|was|wasn't|bounc\w+|has been (?:removed|added|updated|deleted)|rings out|goes (?:straight )?to voicemail|on (?:the|your|his|her|their) |as (?:the|your|a|his|her|their|that)\b|belongs to|in our records|on file|on record|from (?:our|the|your) (?:list|account|records)|doesn't (?:work|match|ring)|didn't|keeps|when (?:he|she|they)|before (?:he|she|they|entering|arriving|delivery|collecting)|so (?:he|she|they)(?!(?:'ll| can| could| will) (?:\w+ ){0,2}your?\b)|by (?:four|five|six|noon|tonight|tomorrow)|with everything|is (?:it |this |that )?still yours|is (?:still )?(?:his|hers|yours)|is (?:the )?(?:right|wrong|correct|best)|but it)|,? ?(?:he|she|they)(?:'s|'re| is| are)\b)/i,
    tried: /\b(?:i|we|i've|we've|have|been|keep|kept|tried|to|your|you|from|by)(?: \w+){0,2} (?:call(?:ed|ing)?|rang|ring(?:ing)?|phon(?:ed|ing)|email(?:ed|ing)?|text(?:ed|ing)?|using|number|line|support|service|website|team)\b[^.!?]{0,30}$/i,
    /** Somebody else is to be reached, or is said to be there. */
    another: /\b(?:call|ring|phone|text|contact|e-?mail|message|whats ?app|reach|try|write to|speak (?:to|with))(?: out to)? (?:your|his|her|their|the) (?:own |new |assigned |personal |financial )?(?:friend|wife|husband|partner|mum|mom|mother|father|dad|son|daughter|brother|sister|aunt|uncle|cousin|nan|gran|boss|colleague|flatmate|housemate|roommate|girlfriend|boyfriend|fianc[ée]e?|ex|driver|courier|rider|advis[eo]r|agent|engineer|technician|fitter|plumber|surveyor|landlord|landlady|tenant|neighbou?r|broker|host|seller|buyer|carer|consultant|tutor|guide|coach|sender|recipient)\b[^.!?;]{0,30}$/i,
    outbound: /\b(?:we|i|they|he|she|someone|somebody)(?:'ll|'d)?(?: (?:will|can|could|would|may|shall|just|then|also))* (?:call|ring|phone|text|message|contact|reach|e-?mail) (?:you|him|her|them)(?: back| again)?(?: \w+){0,2} (?:on|at|via)\W*$|(?:^|[.!?] +)(?:reach|call|ring|text|phone|try) (?:him|her) (?:on|at)\W*$/i,
    /** The company sends there. */
    sends: /\b(?:we|i|they|he|she)(?:'ll|'ve|'d|'re)?(?: (?:can|could|will|would|may|have|just|also|then|did|are))* (?:text|send|sms|ring|call|message|texted|sent|texting|sending|ringing|calling)(?:(?!\b(?:us|our|me)\b)[^.!?]){0,40} (?:to|on)\W*$/i,
    /** "The number we hold is": the company's own it would not hold. */
    held: /\b(?:numbers?|mobile|landline|cell|e-?mail|mailbox)(?: address)? (?:that )?(?:we|i)(?:'ve got| have| hold| see)(?: (?:here|for you|on file|on record|down|listed|saved))*(?: (?:is|are|was|as|reads))?[\s:,("']*$/i,
    /** Whom to ask for, which to press. */
    desk: /^[\s)]*,? (?:and |then )?(?:ask for|press|option) /i,
    /** A number that was theirs. */
    outdated: /\b(?:your|his|her|their) (?:emergency contact|next of kin)\b[^.!?]{0,40}$|\b(?:an?|the) (?:old|new|different|wrong|dead|disconnected|previous|second|other) (?:number|mobile|cell|landline|phone|e-?mail|mailbox|inbox)(?: number| address)?(?: of yours| you (?:gave|had))?[,:( -]*$|\bdid (?:ring|call|text|e-?mail|phone)\b[^.!?]{0,30}$/i,
    kept: /^[\s"')]*,? (?:the|your) (?:mobile|cell|landline|phone|number|e-?mail|mailbox|one|address)\b[^.!?]{0,12}\b(?:we|you|on file|on record)\b/i,
    from: /\b(?:contact|e-?mail|write to|message|text|call|ring|reach|sms) us (?:\w+ ){0,2}(?:from|using)\W*$/i,
    somebody: /^[\s"')>\]]*(?:,? (?:and |as |because )?(?:he|she)(?:'s|'ll| has| is| will| can| knows| was)\b|,? (?:and|to) (?:ask|tell|let|get|thank|remind) (?:him|her)\b|,? the (?:person|man|woman|buyer|seller|owner|friend|neighbou?r|lady|guy) (?:who|that)\b)/i,
    ourLine: /\bour (?:\w+ ){0,2}(?:whats ?app|number|phone|line|mobile|sms|e-?mail|mailbox)(?: \w+){0,2} (?:is|are|:|at|on)\W*$|\bour (?:\w+ )?(?:landline|phone|line)\W*$/i,
    /** "Email:", "Phone on file": a line of somebody's record, or of a signature. */
    label: new RegExp(`(?:^|[|•–] ?| - )(?:(?:and|the|${traits}) )*${labelled}(?: (?:address|number|no\\.?|id))*(?<kept> (?:on (?:file|record|the (?:account|order|booking|form|ticket|profile))|we have|we hold|given|held|used|provided|listed|registered))*(?: (?<was>was|were|reads|shows)| is|:| -|,)*[\\s"'(]*$`, 'i'),
    /** What nobody says of the company's own. */
    failed: /^[\s"')>\]]*(?: (?:bounc\w+|keeps|rings out|didn't|doesn't (?:work|match|ring)|has been (?:removed|deleted)|goes (?:straight )?to voicemail))/i,
    /** The lines above are of a customer's record. */
    record: /(?:(?<!\bfor )\b(?:your|his|her|their|customer|account|member|caller|the following)(?: \w+){0,2} (?:details|info|information|record|profile)|\b(?:we|i)(?: have|'ve got| hold)(?: you| the following| this| these)?(?: down| on file| on record| for you| details| as)+)(?: (?:we|as|have|hold|on|file|record|the|account|currently|are|is|them|held|that|for|you))*\s*(?::|-|\n)|(?:^|\n)\W{0,3}(?:full |customer |account |legal )*(?:name|dob|date of birth|post ?code|account(?: number)?|policy(?: number)?) ?: *\S/i,
    /** "Calls from", "a text to": somebody's. */
    callFrom: /(?<!\b(?:cost of|charged for|charges for|for|our|all|free|price of|(?:send|drop|shoot|give|make|leave|sending|dropping)(?: us)?(?: an?| your)?) )\b(?:calls?|texts?|voicemails?|sms) (?:(?:came |was |were |made |sent )?(?:in )?from|(?:was |were )?(?:made |sent )?to)\W*$/i,
    /** The company calls from its own. */
    fromUs: /\b(?:we|our (?:\w+ ){0,2}(?:team|agent|driver|engineer|desk|office|call))(?:'ll|'re|'ve)?(?: (?!you\b)\w+){0,3} (?:call|ring|text|phone|calling|ringing|texting|phoning|message|come|show)(?: you)?(?: up)? (?:from|as)\W*$/i,
    priced: /^\W*(?:will |may |also )?(?:costs?|reach(?:es)?|gets?|puts?|(?:are|is) (?:\w+ )?(?:free|charged|recorded|billed|monitored|included|answered))\b/i,
    /** "Call Ines on", "Give Ines a ring on": not the desk, one person. */
    person: /\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext|[Cc]ontact|[Ee]-?mail|[Mm]essage|[Rr]each|[Ww]hats[Aa]pp|[Gg]ive|[Ss]peak (?:to|with)|[Tt]alk (?:to|with))(?: out to)?:? (?:Mr |Mrs |Ms |Miss |Dr )?[A-Z][a-z]+(?: [A-Z][\w'-]+)?(?: a (?:ring|call|bell|buzz|shout))?(?: at (?:home|work)\b)?[,:]? (?:(?:on|at|via|call|ring|phone|text)\W*)?$/,
    /** "Call 07700 900318 to reach Mr Moss": so too; whom a desk is asked for is one of the company's. */
    reaches: /^[\s)]*,? (?:to|and) (?:reach|get|call|ring|speak (?:to|with)|talk (?:to|with)) (?:(?<title>Mr|Mrs|Ms|Miss|Dr)\.? )?(?<name>[A-Z][a-z'-]+)(?: [A-Z][\w'-]+)?(?![\w'’-])(?!,? (?:in|at|from|of|our|&) )/,
    /** The writer's, and not the desk's. */
    myOwn: /^[\s)]*[,.;-]* *(?:it's|it is|that's|that is|this is|which is|its) my (?:own|private|personal) (?:\w+ )?(?:mobile|cell|phone|number|line)\b/i,
    /** "Ring Ines on .. and she'll show you": what a colleague does for the customer. */
    promised: /^[\s"')>\]]*,? and (?:s?he|they)(?:'ll| will| can| would| could)\b/i,
    /** Told to ring or write, whatever was recorded or done before. */
    told: /\b(?:please|kindly|you (?:can|could|may)|if (?:it|this|that|you|any\w*)\b[^.!?]{1,50})(?: (?:just|also|then|simply|do))*,? (?:call|ring|phone|text|dial) $|\b(?:if|when|once) you(?:'d| can| could| would)? (?:e-?mail|message|write to) $|^\s*(?:(?:do|just|then|or|so|and|simply) )*(?:call|ring|phone|text|dial) $/i,
    /** When it is answered. */
    opens: /^,? (?:(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)? ?(?:to|till|until|[-–]) ?\d{1,2}|(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun|wednes|satur)(?:day)?s?|daily)|(?:until|till|from|before|after|between) (?:noon|midnight|closing|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:most|every|any|each) (?:day|morning|afternoon|evening|night|weekday|time|hour)s?|weekdays|whenever|day or night|at (?:any|whatever))\b/i,
    /** "parts@... reaches Ada": whom a customer is offered there. */
    reachesOurs: /^[\s"')>\]]*(?: (?:also|always|now))? (?:reaches|will reach|finds) (?:us|me|our [a-z]+|the (?:[a-z]+ )?(?:team|crew|desk|office|staff|shop|kitchen)|[A-Z][a-z]+)\b/,
    /** "Her direct line is": nobody has one but at work. */
    direct: /\b(?:his|her|their) direct (?:number|line|dial|extension)\b[^.!?]{0,10}$/i,
    /** `Our duty manager, Anita, ... Her number is`. */
    colleagues: /\b[Oo]ur (?:[a-z]+ ){0,3}[a-z]+,? [A-Z][a-z]+\b(?:(?!\b(?:customer|tenant|driver|sender|buyer|seller|recipient|owner|caller|member|patient|passenger|guest|neighbou?r|landlord|wife|husband|partner|mother|father)\b)[^]){0,150}\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?(?:number|line|phone|mobile|extension|e-?mail) is $/,
    /** Short parts of the long ones above, which most clauses have none of. */
    parts: {
      reach: /(?:call|ring|phone|text|contact|mail|message|app|reach|try|write to|speak (?:to|with))(?: out to)? (?:your|his|her|their|the) /i,
      reachThem: /(?:call|ring|phone|text|message|contact|reach|mail) (?:you|him|her|them)\b/i,
      us: /\b(?:us|our|me)\b/i,
      person: /\b(?:he|she|him|her|who|that)\b/i,
      line: /mail|phone|mobile|cell|tel|landline|app|contact|number/i,
      owned: /(?:your|his|her|their|the|'s) /i,
      place: /contact|mobile|cell|phone|tel|landline|number|no|mail|address|inbox|whatsapp|place|home|house|flat|apartment|detail|id/i,
      ring: /(?:call|ring|phone|text|mail|message|write to) $/i,
      mine: /\bmy (?:own|private|personal)\b/i,
      fromOrOn: /\b(?:to|on)\W*$/i,
      fromOrTo: /\b(?:from|to)\W*$/i
    },
    first: /\b(?:me|my|mine|i|i'm|i'll|us|our|we)\b/i
  }
}
