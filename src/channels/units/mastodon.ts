import {findLinks} from '../links.js'
import type {Walk} from '../units.js'
import {eachGrapheme} from './graphemes.js'

/** Mastodon: graphemes, a link with its scheme 23, `@user@domain` as `@user` (docs.joinmastodon.org/user/posting). */
export const mastodon: Walk = (text, visit, {linkLength = 23}) => {
  const links = findLinks(text, {bare: false})
  const remote = [...text.matchAll(/(?<![\p{L}\p{N}_/@])@\w{1,64}(?<host>@[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}])?)/gu)].map((match) => ({
    start: match.index + match[0].length - match.groups!.host!.length,
    end: match.index + match[0].length
  }))
  const cuts = [...links.map((link) => ({...link, cost: linkLength})), ...remote.map((host) => ({...host, cost: 0}))].sort((a, b) => a.start - b.start)
  let at = 0
  for (const {start, end, cost} of cuts) {
    if (start < at) continue
    eachGrapheme(text, (from, to) => visit(from, to, 1), at, start)
    visit(start, end, cost)
    at = end
  }
  eachGrapheme(text, (from, to) => visit(from, to, 1), at)
}
