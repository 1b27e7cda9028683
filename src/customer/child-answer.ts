// What may not stand in an answer to a child: a way out of the open, a question for details. Pure; used by child-safety.
import type {Span} from './child.js'
import {lazily} from '../memo/lazily.js'
import {signsIn, wordsSign} from '../matching/signs.js'

const spansOf = (text: string, patterns: readonly RegExp[]): Span[] => {
  const spans: Span[] = []
  for (const pattern of patterns)
    for (const found of text.matchAll(pattern)) {
      const span = {start: found.index, end: found.index + found[0].length}
      if (!spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span)
    }
  return spans.sort((a, b) => a.start - b.start)
}

const us = '(?:me|us|our team|our page|our account|the team)'
const app = '(?:snap(?:chat)?|whats ?app|discord|kik|telegram|insta(?:gram)?|skype|zoom|face ?time|tik ?tok)'

/** A private place, whoever it is said to. */
const privateToAnybody = lazily((): readonly RegExp[] => [
  new RegExp(`\\badd ${us} (?:here )?on (?:my |our )?${app}\\b`, 'gi'),
  /\b(?:come|meet|find|see|catch) (?:and (?:find|see|meet) )?(?:me|us)\b[^.!?]{0,40}\b(?:just you|on your own|alone|without (?:your )?(?:mum|mom|dad|parents))\b/gi,
  /\b(?:dm|message|send|inbox|text) (?:me|us) (?:a |your |some )?(?:own )?(?:pics?|pictures?|photos?|selfies?|videos?)(?: of (?:you|yourself))?(?= and (?:we|i)['’]?(?:ll| will) (?:feature|share|post|show|shout))/gi,
  /\b(?:dm|send|give) me your (?:snap|insta|discord)\b/gi,
  /\b(?:come|slip|sneak|meet|get|pop|wait)\b[^.!?]{0,60}\b(?:by yourself|on your own|alone|sneak you)\b(?=[^.!?]{0,60}\b(?:mum|mom|mam|dad|parents|teachers?|anyone|anybody|nobody)\b)/gi
])
/** A private place, when it is said to a child. */
const privateToChild = lazily((): readonly RegExp[] => [
  ...privateToAnybody(),
  new RegExp(`\\b(?:find|follow|message|call|join) ${us} (?:here )?on (?:my |our )?${app}\\b`, 'gi'),
  new RegExp(`\\b(?:please |just |so |can you |could you |pls )?(?:dm|pm|inbox|direct message|private message|message|text|call|ring|phone|e-?mail|whats ?app) ${us}\\b`, 'gi'),
  /\b(?:send|drop|pop|shoot|give|write) (?:me|us)? ?(?:over )?(?:a |your |through )?(?:quick )?(?:dm|pm|private message|direct message|message|text|selfie|picture|photo|pic|video)s?\b/gi,
  /\b(?:via|by|in|over|check your|sent you a|through) (?:a )?(?:dms?|pms?|direct messages?|private messages?|private chat|inbox)\b/gi,
  /\b(?:let['’]?s|we can|shall we|can we|we could|i can) (?:talk|chat|meet|meet up|video ?call|have a (?:call|chat))(?: (?:in private|privately|alone|one to one|just us))?\b/gi,
  /\b(?:my|our) (?:phone )?number is\b/gi,
  /\bmeet (?:me|us|up)\b/gi,
  /\b(?:meet|see|find) you (?:at|in|by|outside|after|there|near|behind)\b/gi,
  /\b(?:come|pop|hop|jump|go|slide|get|step) (?:over |on |in |along |back )?(?:in|on|to|into|onto) (?:my|our|the|a) (?:\w+ )?(?:dms?|pms?|inbox|voice(?: (?:channel|chat|call))?|vc|call|private (?:chat|channel|server|room|group)|discord|server|house|flat|place|car|office|studio|park|lobby)\b/gi,
  /\b(?:my|our|a|the) (?:own )?(?:private|secret|closed|hidden) (?:\w+ )?(?:server|chat|channel|group|room|page|account|discord|club|call|lobby)\b/gi,
  /\b(?:discord(?:app)?\.(?:gg|com)|t\.me|wa\.me|chat\.whatsapp\.com|snapchat\.com|m\.me|kik\.me|zoom\.us|meet\.google\.com)\/\S+/gi,
  new RegExp(`\\b(?:switch|move|carry on|continue|chat|talk|go|play)(?: (?:over|this|it|on|with me|with us|together))* (?:to|on|over|in|via) (?:my |our |a )?(?:${app}|voice(?: chat)?|video(?: call)?|a call|dms?|private)\\b`, 'gi'),
  /\b(?:send|give|drop|text|tell|dm|message) (?:me|us) your (?:mobile |phone |home |mum['’]?s |own )?(?:number|digits|snap|insta|discord|whatsapp)\b/gi,
  /\b(?:i|we)(?:['’]ll| will| can| could| am going to)(?: \w+)? (?:ring|call|phone|text|dm|pm|message|video ?call|facetime|whatsapp|pick) you\b/gi,
  /\b(?:bring|send|post|show)(?: (?:me|us|along|over|in))? (?:a |your |some |more )?(?:\w+ )?(?:selfie|photo|picture|pic|video)s? of (?:you|yourself)\b/gi,
  /\b(?:come|visit|stay|sleep) (?:over|round|alone|on your own|by yourself|to mine|to ours|to my place)\b/gi,
  /\b(?:come|slip|sneak|get|pop|wait)\b[^.!?]{0,60}\b(?:by yourself|on your own|alone|just you)\b/gi,
  /\b(?:(?:i|we)['’]?(?:ll| will| can| could)|let me) (?:sneak|slip|smuggle|let) you (?:in|out|away|past|backstage|through)\b/gi
])

/** A question that only a child is asked. */
const detailsOfAnybody = lazily((): readonly RegExp[] => [
  /\b(?:what|which) (?:school|year|class|grade) (?:do you go to|are you (?:at|in)|is it)\b/gi,
  /\bwhat(?:['’]?s| is) (?:your school(?: called)?|the name of your school|your teacher(?:['’]s name)?)\b/gi,
  /\bwhat time (?:do|does) (?:you|school) (?:finish|end|get out|start|come out|leave)(?: school)?\b/gi,
  /\b(?:send|give|tell|dm) (?:me|us) your (?:phone )?number so (?:that )?(?:we|i) can (?:call|ring|phone)[^.!?]{0,20}\b(?:after (?:tea|school)|when your)\b/gi
])
/** Details, when a child is asked for them; a bare question after a name is fine. */
const detailsOfChild = lazily((): readonly RegExp[] => [
  ...detailsOfAnybody(),
  /\b(?:what(?:['’]?s| is)|tell us|send us|give us|share|drop us|post|confirm|let us know|need|can (?:we|i) (?:have|get)|dm us|message us|reply with|add|include) (?:me |us )?(?:your|the child['’]s) (?:(?:full|real|last|second|whole|first|home|phone|mobile|email|e-mail|postal|house|school)(?: and \w+)? ?)?(?:name|surname|address|postcode|zip(?: code)?|number|email|e-mail|snap(?:chat)?|insta(?:gram)?|discord|whatsapp|gamertag|handle|school|birthday|date of birth|age|photo|picture|selfie|friends?['’]? names?)\b/gi,
  /\bare you (?:home |at home )?(?:alone|on your own)\b/gi,
  /\b(?:tell|send|give|show|dm|message|let) (?:me|us) (?:know )?(?:which|what|where|when) (?:\w+ ){0,2}(?:school|class|year|street|town|road|house|park|bus|club|teacher|you (?:live|go|are|play|walk|sleep|get|finish))\b/gi,
  /\bhow old are you\b/gi,
  /\bwhere (?:do you|abouts do you|in \p{L}+ do you) (?:live|stay|go to school)\b/giu,
  /\bwhere (?:are you|is your (?:house|school))\b/gi,
  /\bwhen (?:are|is) your (?:mum|mom|dad|parents)\b[^.!?]{0,20}\b(?:out|away|at work|home)\b/gi,
  /\bwho (?:are you with|do you live with|else is (?:at )?home)\b/gi,
  /\b(?:send|show|post|share|upload)(?: us| me)? (?:a |your |some )?(?:selfie|photo|picture|pic|video)s? of (?:you|yourself)\b/gi
])

/** A grown-up or a form stands between, or the question is warned against. */
const safe = /\b(?:grown[- ]?ups?|parent|guardian|carer|mum or dad|adult|form|do(?:n['’]?t| not)|never|needn['’]?t|without|rather than|instead of)\b/i

/** No sentence that a person writes reaches further: a text that never ends one is not read again at each place. */
const far = 1_000

const sentenceAround = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - far), at)
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '), before.lastIndexOf('\n')) + 1
  const rest = text.slice(at, at + far)
  const to = rest.search(/[.!?](?:\s|$)|\n/u)
  return before.slice(from) + (to < 0 ? rest : rest.slice(0, to))
}
/** "Don't tell your mum" names a grown-up to keep them out: it makes nothing safe. */
const keepsOut = /\b(?:do(?:n['’]?t| not)|no need to|needn['’]?t|never|without|not|before)\b(?: \w+){0,3}? (?:tell(?:ing)?|let(?:ting)?|mention(?:ing)?|say(?:ing)?|ask(?:ing)?|know(?:ing)?|show(?:ing)?)\b[^.!?,;]{0,20}?\b(?:mum|mom|mam|dad|parents?|grown[- ]?ups?|adults?|teachers?|carers?|guardian|family|any(?:one|body))\b|\bwithout (?:your |the )?(?:mum|mom|mam|dad|parents?|grown[- ]?ups?|adults?|teacher|carer|guardian)\b/gi
const unsafe = (text: string, spans: Span[]): Span[] => spans.filter(({start}) => !safe.test(sentenceAround(text, start).replace(keepsOut, ' ')))

/** What each of the patterns for anybody holds: most replies to adults are passed over at once. */
const hintOfContact = wordsSign(
  String.raw`\badd me |\badd us |\badd our |\badd the |\bjust you\b|\bon your own\b|\balone\b|\bby yourself\b|\bsneak you\b|\bwithout mum\b|\bwithout mom\b|\bwithout dad\b|\bwithout parents\b|` +
    String.raw`\bwithout your mum\b|\bwithout your mom\b|\bwithout your dad\b|\bwithout your parents\b|ll feature|ll share|ll post|ll show|ll shout|\byour snap|\byour insta|\byour discord`
)
const hintOfDetails = wordsSign(String.raw`\bschool\b|\bclass\b|\bgrade\b|\bteacher\b|\bafter tea\b`)

/** Where a reply moves the talk to a private place or arranges to meet. */
export const privateContact = (reply: string, child: boolean): Span[] =>
  child || signsIn(reply).has(hintOfContact) ? unsafe(reply, spansOf(reply, (child ? privateToChild : privateToAnybody)())) : []

/** Beside a number for help it is asked for the child's sake whether somebody is with them. */
const isForSafety = (reply: string, {start, end}: Span): boolean => /\b(?:alone|on your own)$/i.test(reply.slice(start, end)) && /\b(?:999|911|112|000|childline|emergency|samaritans|988)\b/i.test(reply)

/** Where a reply asks for a child's details. */
export const asksDetails = (reply: string, child: boolean): Span[] =>
  child || signsIn(reply).has(hintOfDetails) ? unsafe(reply, spansOf(reply, (child ? detailsOfChild : detailsOfAnybody)())).filter((span) => !isForSafety(reply, span)) : []

/** What no company says to a child: a secret, a surprise that parents do not know of, words for a grown-up's looks or age. */
const courts = lazily((): readonly RegExp[] => [
  /\b(?:secret(?:['’]s| is| will be)? safe|(?:our|your and my|a) (?:(?:own|little|special|private) )*(?:secret|surprise)(?! (?:santa|guest|level|boss|gift|prize|party|code))|between (?:you and me|us|the two of us)|never hear about it|just (?:us|you and me|the two of us)|only (?:you|us) (?:two )?(?:and (?:i|me|we) )?(?:know|will know))\b/i,
  /\b(?:wo|would|will|do|need|must|should|better|best)(?:n['’]?t| not| never|['’]?nt) (?:\w+ )?(?:tell|say|mention|show|let on|breathe)(?: \w+)? (?:anything |a word |this |it )?(?:to )?(?:anyone|anybody|a soul|(?:your |the )?(?:mum|mom|mam|mummy|mommy|dad|daddy|parents?|teachers?|family|nan|carer|brother|sister|friends?|grown[- ]?ups?))\b/i,
  /\b(?:no need to|(?:without|never|not) (?:\w+ing|ask|ask(?:ing)?|tell)) (?:tell |ask |telling |asking )?(?:your |the )?(?:mum|mom|mam|mummy|mommy|dad|daddy|parents?|grown[- ]?ups?)\b/i,
  /\b(?:mum|mom|mam|dad|daddy|parents?|teacher|anyone|anybody|nobody|no one) (?:else )?(?:(?:does|do|needs?|has|will|must|would|can|should)(?:n['’]?t| not| never)?|never) (?:to |need to |have to |ever )?(?:know|find out|hear|see)\b/i,
  /\b(?:keep|kept|stay)s? (?:this |it |that |quiet )?(?:between|quiet|secret|hush|to yourself|under)\b/i,
  /\b(?:delete|clear|hide|wipe) (?:this|these|our|the|your) (?:chat|messages?|dms?|history|conversation)\b/i,
  /\b(?:so |very |really |too |pretty )?(?:mature|grown[- ]?up|old|wise) for (?:your|ur) age\b|\bolder than (?:your age|you are|\d+)\b|\bnot like (?:the )?other (?:kids|girls|boys)\b/i,
  /\b(?:you(?:['’]re| are| look| must be| sound|['’]ve got)|ur|looking|such a) (?:\w+ ){0,2}(?:sexy|hot|gorgeous|pretty|beautiful|cute|handsome|fit|cutie|hottie|stunner|babe)\b(?! (?:drawing|picture|idea|robot|dragon|story|cake|card))/i,
  /\b(?:sexy|babe|sweetheart|darling|sweetie|my love|gorgeous|cutie|princess|boyfriend|girlfriend|kiss(?:es)?|cuddles?|xx+)\b|[;:]-?\*|;-?\)|😉|😏|😘|😍|🥵|😈|💋/iu,
  /\b(?:be|become) (?:my|our) (?:special |best |secret |little )?(?:friend|girl|boy|princess|favou?rite)\b|\btrust me\b|\b(?:lie|fib|pretend|say|put|tick|enter|type|use) (?:that |down |in )?(?:about (?:your|ur) age|you(?:['’]re| are) (?:1[3-9]|18|over|older)|an older|a different (?:age|birthday)|your (?:mum|mom|dad)['’]?s)/i
])

const refused = /\b(?:can(?:no|['’])?t|not|never|no|(?:do|is|are|wo|would|should|must)(?:n['’]?t))\b[^.!?]{0,24}$/i

/** Whether a reply courts a child or asks for secrecy, and does not refuse to. */
const courtsChild = (reply: string): boolean =>
  courts().some((pattern) => [...reply.matchAll(new RegExp(pattern, `${pattern.flags}g`))].some(({index}) => !refused.test(reply.slice(Math.max(0, index - 40), index))))

/** Where a grown-up stands between, or the child is told to keep details to itself, or where help is. */
const grownUp = /\b(?:ask|tell|show|get|talk to|speak to|find|with|have|let) (?:\w+ ){0,3}(?:grown[- ]?ups?|adults?|parents?|guardian|carers?|mum|mom|mam|dad|family|teacher|somebody you trust|someone you trust)\b|\b(?:grown[- ]?up|parent|guardian|carer|adult)s? (?:\w+ ){0,4}(?:can|could|should|needs?|must|has to|will|may|to)\b|\b(?:childline|nspcc|gamcare|samaritans|kids help (?:phone|line)|kids helpline)\b|\b0800 ?1111\b|\bsafeguarding\b|\bsafety team\b|\bmoderat(?:or|ors|ion|ed)\b|\b(?:don['’]?t|do not|never|no need to) (?:post|share|tell us|send us|put|give|write)\b/i
/** What draws a child on: a question, a way to reach somebody, a thing to bring or send, a person who promises themselves. */
const drawsOn = /[?？]|(?:^|\s)@\w|[\w.]+@\w|\d[\d\s-]{6,}\d|\b(?:send|bring|give|share|show|add|join|follow|meet|come|visit|call|ring|text|dm|message|email|tell|trust|promise|swear)\b|\b(?:later|tonight|alone|private(?:ly)?|personally)\b/i

/** Beside a stranger who asks for an address or a meeting: somebody is told, and the child is not sent back to them. */
const protects = /\b(?:ask|tell|show|get|talk to|speak to|find|with) (?:\w+ ){0,3}(?:grown[- ]?ups?|adults?|parents?|guardian|carers?|mum|mom|mam|dad|family|teacher|somebody you trust|someone you trust)\b|\bchildline\b|\b0800 ?1111\b|\bsafeguarding\b|\bsafety team\b|\bpolice\b|\b(?:999|911|112)\b/i
const tellsToRefuse = /\b(?:do(?:n['’]?t| not)|never|stop|block|without)\b(?: \w+){0,2} (?:send|give|tell|share|meet|go|answer|reply|write|messag|talk|add|accept|them|him|her|that)\w*\b|\b(?:right|brave|good|glad|thank you|thanks)\b[^.!?]{0,20}\b(?:tell|told|telling|thing)\b/i

/** Whether a reply to a child whom a stranger approaches names who can help, and says what not to do or that telling was right. */
export const answersApproached = (reply: string): boolean => protects.test(reply) && tellsToRefuse.test(reply) && answersChildSafely(reply)

/** Whether a reply to a child is safe in what it says: nothing of the above, and a grown-up in it or nothing that draws the child on. */
export const answersChildSafely = (reply: string): boolean =>
  /\p{L}{2}/u.test(reply) && asksDetails(reply, true).length === 0 && privateContact(reply, true).length === 0 && !courtsChild(reply) && (grownUp.test(reply) || !drawsOn.test(reply))
