import {describe, expect, test} from 'vitest'
import {flagged} from './helpers.js'

describe('a good word in the wrong company', () => {
  test.each([
    ['Could you drop us a massage with the dates?', 'massage'],
    ['Kind retards from the kettle team', 'retards'],
    ['Sorry for the incontinence!', 'incontinence'],
    ['The label is attacked to this email.', 'attacked'],
    ['We hope that you have a peasant weekend.', 'peasant'],
    ['Please contract us when it comes.', 'contract'],
    ['That is a know fault, so let me cheek for you.', 'know', 'cheek'],
    ['Your compliant is with the depot.', 'compliant'],
    ['Wee will call at noon. Have a food evening!', 'Wee', 'food'],
    ['The tray is to large for the van.', 'to']
  ])('%s', async (text, ...words) => expect(await flagged('spelling/wrong-word', text)).toEqual(words))
})

describe('the same word at home', () => {
  test.each([
    'Your massage is booked for noon, and the pads are in the incontinence aisle.',
    'Your contract ends in May. We have attached the form; nobody was attacked.',
    'It is fully compliant with the code, and we know what the fault is.',
    'Your complaint has been logged. What a cheek! We like the food and your dad.',
    'It is a wee dram. The crate is full, and the college has a collage on the wall.',
    'The bow of the boat, the pressure in the tyres and a grate for the fire.',
    'The desert tour starts at dawn; dessert is at eight.'
  ])('%s', async (text) => expect(await flagged('spelling/wrong-word', text)).toEqual([]))
})
