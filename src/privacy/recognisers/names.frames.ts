// What full names look like, and what stands right beside one.

/** @param TITLE how people are styled */
export const namePatterns = (TITLE: string) => {
  const UP = '[A-Z\\u00c0-\\u00de\\u0100-\\u024f\\u1e00-\\u1eff]'
  const LOW = '[a-z\\u00df-\\u00ff\\u0100-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff]'
  const PART = `(?:(?:O'|Mc|Mac|D'|De|Fitz|St\\.? |\u00d3 |N\u00ed |Nic |U\u00ed )?${UP}${LOW}+(?:[-'](?:${UP}${LOW}+|(?<=-)[a-z]{2,6}(?= [A-Z])))*)`
  const LINKING = "(?:de la|de|da|dos|del|di|du|van der|van den|van de|van|von|bin|binti|al-|el-|ap|la|le|y|e|ten|ter)"
  const SUFFIX = '(?:,? (?:Jr\\.?|Sr\\.?|Junior|Senior|I{2,3}|IV))'
  const NAME = `${PART}(?: ${UP}\\.?(?= ))?(?: (?:${LINKING} |[ae][a-z]{1,2}-)?${PART}){1,3}${SUFFIX}?`
  return {
    full: new RegExp(`(?<![A-Za-z\\u00c0-\\u024f\\d@#^/.-])${NAME}(?![A-Za-z\\u00c0-\\u024f\\d@])`, 'g'),
    titled: new RegExp(`(?<![A-Za-z\\u00c0-\\u024f\\d@])(?:(?:${TITLE})\\.? (?:and|&) )?(?:${TITLE})\\.? (?:${UP}\\.? )?(?:${LINKING} )?${PART}(?: (?:${LINKING} )?${PART}){0,2}${SUFFIX}?`, 'g'),
    /** "In the name of jane doe", as people type. */
    lower: /\b(?:in|under) the name(?: of)? ((?!of\b|the\b|your\b|that\b|you\b|a\b|we\b)[a-z]{2,15}(?: [a-z]\.?)? [a-z]{2,18})(?=[.,;!?)]|$)/g,
    more: new RegExp(`^(?:,? (?:and|&|or) |, )(${NAME})`),
    /** Only somebody can be: English words and names of firms do not look so, nor is a firm "she". */
    strange: /[\u00c0-\u1eff]|[a-z]-[A-Z]|\b(?:O'|M(?:a?c|th|b)[A-Z]?|Ade|Olu|Ayo|Oye|Chi[dkmnz]|Chuk|N[dkn]|Ng[uo]|Kw[ae]|Abd|M[ou]ha|Krish|Venk|Raj|Gur[bdmp]|Xi[ao]|Zh|Zb|Sz|Cz|Woj|Krz|Prz|Ye[rv]|Vlad|Dl|Hl|Thand|Tew|Geb|Sio|Sao|Fionn|Caoi|Aod|Te |[Vv][ao]n |[Bb]inti? )|(?:wicz|czyk|ovi(?:c|ch|tz)\b|sk[aiy]|enko|[eo]va|escu|oglu|poulos|akis|idis|adze|vili|sson|preet|deep|jeet|singh|kumar|swam[iy]|murth[iy]|ullah|uddin|rahman|unle|unde|emi|eze|ogu|inghe|ayake)\b/,
    /** A first name is often made so, a surname seldom otherwise. */
    patterned: /\b(?:Ade|Olu|Ayo|Oye|Chi[dknz]|Chuk|Nk|Ndi|Ngo|Kwa|Abd|Moha|Venk|Gur[bdmp]|Zb|Krz|Prz|Woj|Thand)[a-z]{2}|(?:wicz|czyk|enko|escu|oglu|poulos|akis|idis|adze|preet|deep|jeet|ullah|uddin|unle|unde)\b/,
    /** These stand before the given names. */
    family: /^(?:Nguyen|Tran|Pham|Huynh|Hoang|Zhang|Wang|Zhao|Huang|Zhou|Chen|Liu|Goh|Choi|Siti|Muhammad|Muhd) /,
    pronoun: /^[^\n]{0,60}\b(?:he|she|him|her|his|hers)\b/i,
    /** Somebody spoken of: after a preposition or a verb, or before one. A brand in a list is not. */
    spokenOf: /(?:\b(?:to|for|with|by|from|of|that|and|when|after|before|as|is|was|are|told|asked|ask|see|called|call|both|let|tell|behalf of|if|named|name|contact|speak|spoke|because|since|while|under|in|at|passenger|guest|tenant|patient|holder|customer|client)|[:("]) ?$/i,
    doing: /^(?:'s\b|'ll\b|,? (?:has|had|is|was|will|would|can|could|called|asked|signed|confirmed|may|must|needs?|and|who|lives?|at|on|from|in)\b)/i,
    /** "Mr Piotr Wolny stayed in room 9.": named whole, and told of. */
    toldOf: /^ (?!joined (?:us|our)\b|founded|invented|opened|built|designed|composed|starred|directed|launched|created|established|patented)(?:(?:has|had|is|was|will|would) |[a-z]{3,}ed\b|(?:came|left|paid|took|told|said|says|rang|wrote|went|lives|lost|bought)\b)/,
    /** `Mr and Mrs Petrov checked out at eleven`: what only a customer does. */
    didHere: /^(?: has| have| had)?(?: already| also| just)? (?:checked (?:in|out)|signed (?:for|at|the slip)|(?:took|taken) (?:it|your|the (?:parcel|box|package))(?: in)?\b|picked (?:it|them|up|your)|collected (?:it|the|your)|cancelled|complained about|accepted (?:it|your)|moved (?:out|in)\b|lives)\b|^ has (?:it|them|both) (?:in|at|behind|for|ready|waiting)\b/,
    /** `Mr Okafor has been cutting keys for thirty years`: one of ours, by how long. */
    served: /^ has (?:been|worked|served)\b[^.!?]{0,40} (?:for (?:\w+ ){0,2}[\w-]+ years|since (?:19|20)\d\d)\b|^ has been (?:with us|here|part of)\b/,
    /** `A word with Mrs Lovell in the office`: one of ours, at her post. */
    toBeSeen: /\b(?:word with|ask(?: for)?|speak (?:to|with)|talk to|see|find|ring|call) $/i,
    atPost: /^ (?:in|at|on|behind) (?:the|our) (?:\w+ )?(?:office|desk|reception|counter|till|shop|kitchen|library|bar)\b/,
    /** Whose door it is: `Tobi Marsh from number 4`. */
    behindDoor: /^,? (?:from|at|in|of|@) (?:number|no\.?|flat|apartment|apt\.?|unit|room|plot) ?[A-Z]?\d|^,? (?:in|from|at) \d{1,3}[A-CEFHJL]\b/i,
    nextDoor: /^,? (?:next door|upstairs|downstairs|across the (?:hall|landing|road|street))\b/,
    /** Of a name, when a first name follows: what stands before it is read. */
    rank: /^(?:Chief|Sheikha?|Shaikh|Captain|Capt|Sgt|Hon|Cllr|Sister|Rabbi|Imam|Atty|Pandit|Haji|Hajah|Signora?|Madame|Monsieur|Don|Pani?|Te)$/,
    /** "We have a Ms Lovell down for two." */
    noted: /\b(?:have|has|had|see|got|there's|there is|expecting) an? $|\b(?:we|i)(?:'ve| have)? (?:just |since |already )?(?:moved|seated|upgraded|rebooked|charged|credited) $/i,
    /** A first name and a surname behind a title. */
    wholly: /^\S+ (?!(?:and|&|[Vv][ao]n|[Dd](?:e[lnr]?|ela|a|i|os)|L[ae]|St|Al|El|Bin|Mac)\b)\S+ \S/,
    /** Between two of a list. */
    listed: /^(?:,|,? (?:and|or|&)) $/,
    /** Whom something was given to is none of ours. */
    given: /\b(?:gave|given|released)\b[^.!?]{0,20} to $/i,
    pet: /\b(?:dog|cat|puppy|kitten|hamster|rabbit|parrot|tortoise|pony|horse)\b/i,
    cheered: /\bcongrat\w*[^.!?]{0,20} to $/i,
    /** All know that somebody has won, or nothing is said of what they are congratulated on. */
    won: /^(?:[!.]|,? (?:who (?:won|took|scored)|(?:on|for|after) (?:winning|taking|breaking|scoring|(?:the|that|his|her) (?:\w+ ){0,2}(?:win|title|medal|record|gold|silver|bronze|trophy|goal|victory)))\b)/,
    /** A writer's own name is behind it. */
    signed: /\b(?:regards|wishes|sincerely|thanks|cheers|yours|faithfully|love), $/i,
    /** Whoever a courier gave it to is at no desk of the company's. */
    handed: /\b(?:driver|courier|rider|postie|postman|van|carrier)\b[^.!?]{0,30}\b(?:gave|handed|left|passed|released)\b[^.!?]{0,20} (?:to|with) $/i,
    /** Beside another name: nobody's, unless that one has been claimed. */
    joined: /[A-Z][\w'-]+ [A-Z][\w'-]+ and $/,
    ward: /^\S+ .* (?:Ward|Lodge|Mills?|Woods?|Green|Fields?|Day|Gate|Walk|Row|Castle|Forest|Temple|Heath|Moor|Towers?|Chambers|Cove|Bay|Falls)$/,
    found: /^(?:,| (?:is|are) (?:on|at|in|next|open|closed|past|near|behind|for|now)\b| (?:opens|closes|has|hours)\b)/,
    detailed: /^[\s,;:(|/-]{1,4}(?:\(?\b(?:d\.?o\.?b\.?|born|age[d]?|tel|phone|mobile|email|e-mail|m|t|e|nhs|ssn|has imei|at|on|of|account|order)\b[\s:.]*)?/i,
    gap: /^(?:,? ?(?:born|cell|mobile|mob|tel|phone|d\.?o\.?b|e-?mail)\b[\s:.]{0,3}|[,:(<|/ -]{1,3})/i,
    polite: /\b(?:thanks|thank you|sorry|hi|hello|dear|hey|welcome|morning|afternoon|evening|apologies|of course|certainly|sure|yes|no|ok|okay|understood|noted|course)[ ,]*$/i,
    /** Doctors and clergy are mostly the company's side, brands or saints; with a first name as well, somebody. */
    clerical: /^(?:Dr|Prof|Rev|Fr|Sir|Lady|Lord|Dame|Master|Mohd|Md)\b/,
    /** The word that opens a sentence is capitalised as well. */
    opening: /^(?:For|The|With|To|From|In|On|At|By|And|But|As|So|Name|Ask|Tell|Mr|Mrs|Ms|Miss|Dr|Guest|Passenger|Patient|Customer|Member|Tenant|Driver|Attn|Contact|Hi|Hello|Dear|Happy|Congratulations|Little|Young|Is|Was|Call|Sorry|Thanks|Client|Rider|Colleague|Neighbour|Recipient|Payee|Tell|Our|Hey|Hiya|Howdy|Morning|Afternoon|Evening|Cheers|Congrats|Welcome|M[o\u014d]rena|Hola|Ciao|Salut|Hallo|Moin|Namaste|Bonjour|Aloha|Talofa|Bula|Jambo|Habari|Sawubona|Molo|Dumela|Sala+m|Shalom|Merhaba|Vanakkam|Mabuhay|Servus) /,
    owned: /^'s (?:(?:medical|test|bank|repeat) )?(?:name|account|booking|policy|order|card|address|number|tenancy|file|parcel|request|claim|appointment|prescription|complaint|mobile|loan|letter|statement|payslip|bill|luggage|results?|inhaler|insulin|medicine|medication|tablets)\b/,
    /** Surnames that are places and things as well. */
    surname: /^M(?:r|rs|s|iss|x)\.? (?:Hall|Lane|Hill|Park|Court|House|Bridge|Church|Lake|Black|Gold|Silver|West|North|Day|March|May|Post)$/,
    attended: /^ and you (?:are|were|both|share|have|had)\b|^'s (?:lesson|delivery|membership|subscription|contract|statement|bill|visit|refund|seat) (?:is|was|has|had)\b/
  }
}
