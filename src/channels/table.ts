// What every medium allows: facts only, one row a channel. A limit counts in the channel's own unit.
// Grades: A a primary document or source, B a vendor's or an open-source product's documents or code, C secondary pages only,
// D from memory, not verified. Where a source says "characters" and no more, UTF-16 units are counted: the strictest reading
// short of bytes. Limits change; a config can override every number. An unknown limit is undefined: "no known limit".
import type {Channel} from '../rule.js'

/** Shown as typed: neither Markdown nor HTML is rendered. */
const plain = ['markdown', 'html'] as const
/** Has marks of its own for bold and the like, but neither `[text](address)` nor headings. */
const ownMarks = ['html', 'markdown-links', 'markdown-headings'] as const

export const defaultChannel = 'x'

/** By itself: most drafts ask for no other, and the table takes a hundredth of a start. */
export const usualChannel: Channel = {
  id: defaultChannel, title: 'X post or public reply', audience: 'public', limit: 280, unit: 'x', linkLength: 23, leadingMentionsFree: true, bans: plain,
  note: 'any link counts 23, any emoji 2, CJK 2; @names that X itself puts before a reply count nothing',
  source: 'docs.x.com counting-characters; twitter-text config v3.json', grade: 'A'
}

export const channels: readonly Channel[] = [
  usualChannel,
  {id: 'x-premium', title: 'X post of a paying account', audience: 'public', limit: 25_000, unit: 'x', linkLength: 23, leadingMentionsFree: true, bans: plain,
    note: 'only for accounts that pay for long posts', source: 'several secondary pages', grade: 'C'},
  {id: 'x-dm', title: 'X direct message', audience: 'private', limit: 10_000, unit: 'utf16', bans: plain,
    source: 'secondary pages; the unit is assumed', grade: 'C'},
  {id: 'tweet-classic', title: 'Tweet of 140 characters', audience: 'public', limit: 140, unit: 'tweet-classic', linkLength: 23, bans: plain,
    note: 'code points after NFC, any link counts 23', source: 'twitter-text config v1.json', grade: 'A'},
  {id: 'sms', title: 'SMS', audience: 'private', limit: 160, unit: 'sms', bans: plain, most: {parts: 10},
    partSizes: {'GSM-7': [160, 153], 'UCS-2': [70, 67]},
    note: '160 characters, 70 when one is outside GSM-7; longer is sent as parts of 153 or 67, each charged (at most 10 parts or 1,600 characters at Twilio)',
    source: 'Twilio and Telnyx documentation of GSM-7, UCS-2 and segments', grade: 'A'},
  {id: 'rcs', title: 'RCS message', audience: 'private', limit: 3072, unit: 'utf16', bans: plain,
    note: 'falls back to SMS on phones without RCS', source: 'AWS End User Messaging documentation', grade: 'A'},
  {id: 'whatsapp', title: 'WhatsApp message', audience: 'private', limit: 4096, unit: 'utf16', bans: ownMarks,
    note: 'a template body takes 1,024, Twilio 1,600; has *bold* and _italic_ of its own', source: '360dialog, Sinch, Vonage, Chatwoot', grade: 'B'},
  {id: 'messenger', title: 'Facebook Messenger', audience: 'private', limit: 2000, unit: 'utf16', bans: ownMarks,
    note: 'the text of a button template takes 640', source: 'Chatwoot documentation and code', grade: 'B'},
  {id: 'instagram-dm', title: 'Instagram direct message', audience: 'private', limit: 1000, unit: 'bytes', bans: plain,
    note: 'UTF-8 bytes: an emoji costs four or more', source: 'developers.facebook.com, Instagram messaging', grade: 'A'},
  {id: 'facebook-comment', title: 'Facebook comment', audience: 'public', limit: 8000, unit: 'utf16', bans: plain,
    source: 'HighLevel API documentation', grade: 'B'},
  {id: 'instagram-comment', title: 'Instagram comment', audience: 'public', limit: 2200, unit: 'utf16', bans: plain,
    note: 'links are not clickable; another vendor says 2,196', source: 'HighLevel API documentation', grade: 'B'},
  {id: 'threads', title: 'Threads post or reply', audience: 'public', limit: 500, unit: 'threads', bans: plain, most: {links: 5},
    note: 'an emoji counts as its UTF-8 bytes; a post with more than 5 links fails', source: 'developers.facebook.com/documentation/threads', grade: 'A'},
  {id: 'linkedin-comment', title: 'LinkedIn comment', audience: 'public', limit: 1250, unit: 'utf16', bans: plain,
    note: 'another vendor says 3,000', source: 'Publora, upload-post', grade: 'B'},
  {id: 'linkedin-message', title: 'LinkedIn message', audience: 'private', limit: 1900, unit: 'utf16', bans: plain,
    note: 'other pages say 8,000', source: 'secondary pages that disagree', grade: 'C'},
  {id: 'youtube-comment', title: 'YouTube comment', audience: 'public', limit: 10_000, unit: 'utf16', bans: ownMarks,
    note: 'has *bold*, _italic_ and -strike- of its own', source: 'HighLevel API documentation', grade: 'B'},
  {id: 'tiktok-comment', title: 'TikTok comment', audience: 'public', limit: 150, unit: 'utf16', bans: plain,
    source: 'HighLevel API documentation', grade: 'B'},
  {id: 'bluesky', title: 'Bluesky post or reply', audience: 'public', limit: 300, unit: 'bluesky', maxBytes: 3000, bans: plain,
    note: '300 graphemes and 3,000 UTF-8 bytes, whichever runs out first; links in full', source: '@atcute/bluesky, generated from the lexicon', grade: 'B'},
  {id: 'mastodon', title: 'Mastodon post or reply', audience: 'public', limit: 500, unit: 'mastodon', linkLength: 23, bans: plain,
    note: 'every server sets its own limit; a link counts 23, @user@domain only @user', source: 'docs.joinmastodon.org/user/posting', grade: 'A'},
  {id: 'reddit-comment', title: 'Reddit comment', audience: 'public', limit: 10_000, unit: 'utf16', bans: ['html'],
    note: 'Markdown source counts', source: 'several products’ limits', grade: 'B'},
  {id: 'google-review-reply', title: 'Reply to a Google review', audience: 'public', limit: 4096, unit: 'bytes', bans: plain, most: {parts: 1},
    note: 'UTF-8 bytes', source: 'Google Business Profile field text, as copied by Pipedream', grade: 'B'},
  {id: 'google-play-reply', title: 'Reply to a Google Play review', audience: 'public', limit: 350, unit: 'utf16', bans: plain, most: {parts: 1},
    note: '"approximately 350", longer is rejected; HTML tags are stripped', source: 'Google Play Developer API v3, reviews.reply', grade: 'A'},
  {id: 'app-store-reply', title: 'Reply to an App Store review', audience: 'public', limit: 5970, unit: 'utf16', bans: plain, most: {parts: 1},
    note: 'one response a review', source: 'several clients validate it', grade: 'B'},
  {id: 'tripadvisor-response', title: 'Tripadvisor management response', audience: 'public', limit: undefined, unit: 'utf16',
    bans: [...plain, 'lists', 'names', 'links'], most: {parts: 1}, note: 'no names or personal data, no lists, no links that are not relevant, no capitals',
    source: 'Tripadvisor content guidelines; no limit found', grade: 'D'},
  {id: 'trustpilot-reply', title: 'Reply to a Trustpilot review', audience: 'public', limit: undefined, unit: 'utf16', bans: plain, most: {parts: 1},
    source: 'no limit found', grade: 'D'},
  {id: 'yelp-reply', title: 'Reply to a Yelp review', audience: 'public', limit: undefined, unit: 'utf16', bans: plain, most: {parts: 1},
    source: 'no limit found', grade: 'D'},
  {id: 'amazon-buyer-message', title: 'Amazon buyer–seller message', audience: 'private', limit: undefined, unit: 'utf16',
    bans: [...plain, 'email-addresses'], note: 'only links that the order needs; in the buyer’s language; 4,000 in memory, not verified',
    source: 'Selling Partner API, Messaging; no limit found', grade: 'D'},
  {id: 'telegram', title: 'Telegram message', audience: 'private', limit: 4096, unit: 'utf16', bans: ['markdown-links', 'markdown-headings'], note: 'after its entities are parsed',
    source: 'Bot API text, as quoted by many clients', grade: 'A'},
  {id: 'line', title: 'LINE message', audience: 'private', limit: 5000, unit: 'utf16', bans: plain,
    note: 'the unit is documented, the number is not verified; Chatwoot allows 2,000', source: 'developers.line.biz for the unit', grade: 'D'},
  {id: 'apple-messages', title: 'Apple Messages for Business', audience: 'private', limit: undefined, unit: 'utf16', bans: plain,
    note: 'an interactive text takes 200', source: 'Webex notice; no limit for plain text found', grade: 'B'},
  {id: 'discord', title: 'Discord message', audience: 'public', limit: 2000, unit: 'code-points', bans: ['html'],
    note: 'public or private, as the server is', source: 'several products’ limits', grade: 'B'},
  {id: 'live-chat', title: 'Live chat', audience: 'private', limit: 10_000, unit: 'utf16',
    note: 'Chatwoot’s widget; Salesforce Quick Text takes 4,096, an Intercom macro 20,480 bytes', source: 'Chatwoot code', grade: 'A'},
  {id: 'email', title: 'E-mail', audience: 'private', limit: undefined, unit: 'utf16',
    note: 'no limit; a subject line is best under 78 (Chatwoot stops at 25,000)', source: 'RFC 5322; Chatwoot code', grade: 'A'}
]
