// The brand's own voice: each field has a rule behind it, and without the field the rule is silent.
import {describe, expect, test} from 'vitest'
import {ConfigError} from '../src/config/problem.js'
import {createLinter} from '../src/index.js'
import {voiceOf} from '../src/voice.js'
import {findingsOf} from './helpers.js'

const said = async (text: string, voice: Record<string, unknown>, customer?: string): Promise<string[]> =>
  (await findingsOf({text, ...(customer === undefined ? {} : {customer})}, {voice})).filter(({rule}) => rule.startsWith('tone/')).map(({rule, excerpt, suggestions}) => [rule.slice(5), excerpt, ...suggestions].join(': '))

describe('voice', () => {
  test('says nothing by itself', async () => {
    expect(await said('Hiya! We will ring at six, dude 🎉', {})).toEqual([])
  })
  test('each field', async () => {
    expect(await said('Hiya, all done.', {formality: 'formal'})).toEqual(['formality: Hiya'])
    expect(await said('All done 🎉', {emoji: false})).toEqual(['emoji: 🎉: '])
    expect(await said('All done.', {signOff: 'initials'})).toEqual(['sign-off: .'])
    expect(await said('All done.', {greeting: ['Hi {name}']})).toEqual(['greeting: All'])
    expect(await said('Hi Noor, all done.', {greeting: ['Hi {name}']})).toEqual([])
    expect(await said('Use the e-bill.', {terms: {'e bill': 'bill'}})).toEqual(['house-terms: e-bill: bill'])
    expect(await said('We will ring.', {contractions: 'use'})).toEqual(['contractions: We will: We’ll'])
  })
  test('a sign-off may be any regular expression', async () => {
    expect(await said('All done. Team Acme', {signOff: 'Team \\p{Lu}\\p{L}+'})).toEqual([])
    expect(await said('All done.', {signOff: 'Team \\p{Lu}\\p{L}+'})).toHaveLength(1)
  })
  test('a greeting is wanted in the first reply only', async () => {
    const linter = await createLinter({voice: {greeting: true}})
    const customer = [{from: 'customer', text: 'Hi'}, {from: 'company', text: 'Hi Noor!'}, {from: 'customer', text: 'Is it done?'}] as const
    expect((await linter.lint({text: 'It is done.', customer})).findings).toEqual([])
  })
  test('a house term that is a piece of a longer word, a link or an address is left', async () => {
    expect(await said('The portalsite is at portal.example/portal', {terms: {portal: 'site'}})).toEqual([])
  })
  test('a field of the wrong kind is refused by the config and absent for the rules', async () => {
    await expect(createLinter({voice: {formality: 'posh'}} as never)).rejects.toThrow(ConfigError)
    expect(voiceOf({voice: {formality: 'posh', emoji: 'no', unknown: 1, terms: {a: 2}}})).toEqual({})
  })
})
