// What may not stand in an answer to a child: a way out of the open, a question for details. Pure; used by child-safety.
import type {Span} from './child.js'
import {lazily} from './lazily.js'

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
  /\b(?:dm|send|give) me your (?:snap|insta|discord)\b/gi
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
  /\bmeet (?:me|us|up)\b/gi
])

/** A question that only a child is asked. */
const detailsOfAnybody = lazily((): readonly RegExp[] => [
  /\b(?:what|which) (?:school|year|class|grade) (?:do you go to|are you (?:at|in)|is it)\b/gi,
  /\bwhat(?:['’]?s| is) (?:your school(?: called)?|the name of your school|your teacher(?:['’]s name)?)\b/gi,
  /\bwhat time (?:do|does) (?:you|school) (?:finish|end|get out|start|come out|leave)(?: school)?\b/gi,
  /\bare you (?:home |at home )?(?:alone|on your own)\b/gi,
  /\b(?:send|give|tell|dm) (?:me|us) your (?:phone )?number so (?:that )?(?:we|i) can (?:call|ring|phone)[^.!?]{0,20}\b(?:after (?:tea|school)|when your)\b/gi
])
/** Details, when a child is asked for them; a bare question after a name is fine. */
const detailsOfChild = lazily((): readonly RegExp[] => [
  ...detailsOfAnybody(),
  /\b(?:what(?:['’]?s| is)|tell us|send us|give us|share|drop us|post|confirm|let us know|need|can (?:we|i) (?:have|get)|dm us|message us|reply with|add|include) (?:me |us )?(?:your|the child['’]s) (?:(?:full|real|last|second|whole|first|home|phone|mobile|email|e-mail|postal|house|school)(?: and \w+)? ?)?(?:name|surname|address|postcode|zip(?: code)?|number|email|e-mail|snap(?:chat)?|insta(?:gram)?|discord|whatsapp|gamertag|handle|school|birthday|date of birth|age|photo|picture|selfie|friends?['’]? names?)\b/gi,
  /\bhow old are you\b/gi,
  /\bwhere (?:do you|abouts do you|in \p{L}+ do you) (?:live|stay|go to school)\b/giu,
  /\bwhere (?:are you|is your (?:house|school))\b/gi,
  /\bwhen (?:are|is) your (?:mum|mom|dad|parents)\b[^.!?]{0,20}\b(?:out|away|at work|home)\b/gi,
  /\bwho (?:are you with|do you live with|else is (?:at )?home)\b/gi,
  /\b(?:send|show|post|share|upload)(?: us| me)? (?:a |your |some )?(?:selfie|photo|picture|pic|video)s? of (?:you|yourself)\b/gi
])

/** A grown-up or a form stands between, or the question is warned against. */
const safe = /\b(?:grown[- ]?ups?|parent|guardian|carer|mum or dad|adult|form|do(?:n['’]?t| not)|never|needn['’]?t|without|rather than|instead of)\b/i

const sentenceAround = (text: string, at: number): string => {
  const before = text.slice(0, at)
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '), before.lastIndexOf('\n')) + 1
  const rest = text.slice(at)
  const to = rest.search(/[.!?](?:\s|$)|\n/u)
  return text.slice(from, to < 0 ? text.length : at + to)
}
const unsafe = (text: string, spans: Span[]): Span[] => spans.filter(({start}) => !safe.test(sentenceAround(text, start)))

/** What each of the patterns for anybody holds: most replies to adults are passed over at once. */
const hintOfContact = /\badd (?:me|us|our|the) |\b(?:just you|on your own|alone)\b|\bwithout (?:your )?(?:mum|mom|dad|parents)\b|\b(?:we|i)['’]?(?:ll| will) (?:feature|share|post|show|shout)|\byour (?:snap|insta|discord)/i
const hintOfDetails = /\b(?:school|class|grade|teacher|alone|on your own|after tea)\b/i

/** Where a reply moves the talk to a private place or arranges to meet. */
export const privateContact = (reply: string, child: boolean): Span[] =>
  child || hintOfContact.test(reply) ? unsafe(reply, spansOf(reply, (child ? privateToChild : privateToAnybody)())) : []

/** Where a reply asks for a child's details. */
export const asksDetails = (reply: string, child: boolean): Span[] =>
  child || hintOfDetails.test(reply) ? unsafe(reply, spansOf(reply, (child ? detailsOfChild : detailsOfAnybody)())) : []

/** Whether a reply promises secrecy. */
export const promisesSecrecy = (reply: string): boolean =>
  /\b(?:secret(?:['’]s| is| will be)? safe|our (?:little )?secret|(?:wo|would|will)(?:n['’]?t| not) tell (?:anyone|a soul|your (?:mum|mom|dad|parents))|(?:keep|stay)s? (?:this |it )?between us|never hear about it)\b/i.test(reply)
