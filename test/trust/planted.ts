// Personal data to plant: made-up values of every kind, in sentences and alone, and a look for them in whatever was put out.
import {readFileSync} from 'node:fs'
import {claimsIn} from '../../src/privacy/claims.js'

const nobody = {names: [], contacts: []}

/** Hundreds of sentences of a reply that hold personal data of every kind in many forms. */
export const sentences: readonly string[] = readFileSync('test/fixtures/privacy/found.txt', 'utf8').trim().split('\n').map((line) => line.replace(/\[\[(.+?)\]\]/g, '$1'))

/** What is found in a text, by its words and by the name of its kind. */
export const valuesIn = (text: string, speaker: 'company' | 'customer' = 'company'): {value: string; label: string}[] => claimsIn({value: text}, nobody, speaker).map(({start, end, label}) => ({value: text.slice(start, end), label}))

/** Values that stand for themselves wherever they are, also outside a sentence; several forms of each. */
export const alone: readonly string[] = [
  'zebedee.quill@mail.example.com', 'z+quill@mail.example.co.uk', '4111 1111 1111 1111', '5555555555554444', '3782-822463-10005', '6011 0009 9013 9424',
  'GB33BUKB20201555555555', 'DE89 3704 0044 0532 0130 00', 'NO93 8601 1117 947', '07911 555 012', '+353 87 123 4567', '(305) 555 0119', '219-09-9998',
  'QQ 12 34 56 C', '943 476 5919', 'sk_live_4eC39HqLyjWDarjtT1zdp7dc', 'AKIAIOSFODNN7EXAMPLE', '131052-308T', 'S1234567D', 'RSSMRA85T10A562S', '44051401359'
]

/** As formats write it: in JSON, in XML and HTML, in a link, in a workflow command. */
const writings: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  encodeURIComponent,
  (value) => value.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')
]

/** The values that a text holds, also when they are written in another way or their digits without what parts them. */
export const leaks = (out: string, values: Iterable<string>): string[] => {
  const close = out.replaceAll(/(?<=\d)(?:[ \u00a0./-]|%20)(?=\d)/g, '')
  const held = (value: string): boolean => {
    const digits = value.replace(/\D/g, '')
    return writings.some((write) => out.includes(write(value))) || (digits.length >= 8 && close.includes(digits))
  }
  return [...new Set(values)].filter((value) => (value.match(/\d/g) ?? []).length >= 6 || /\p{L}{4}/u.test(value)).filter(held)
}
