// reply-lint init: a commented config file to begin with.
import {join} from 'node:path'
import {inFolder} from '../../config/find.js'
import {UsageError} from '../io.js'
import {writeFile} from '../write-file.js'
import type {Define} from './index.js'

const name = 'reply-lint.config.yml'

const text = `# yaml-language-server: $schema=./node_modules/reply-lint/dist/schemas/config.schema.json
# The settings of reply-lint for this folder and all below it. Everything is optional.

# Other config files, whose settings come first.
# extends: [./team.yml]

# us, uk, ie, au, ca, in, sg, eu: spelling, and which regulator's rules apply.
# region: uk

# The packs for regulated fields that apply to you, beside everybody's; without it all that are on by default.
# \`reply-lint rules\` lists them.
# packs: [finance-uk, legal]

# Where a draft goes when nothing else says so; \`reply-lint channels\` lists them.
channel: x

# company:
#   names: [Acme Bank]              # words and handles that are never misspelt or private
#   contacts: [help@acme.example]   # your own addresses, numbers and domains, allowed anywhere
#   signOff: ["^AB"]                # how your agents sign, as regular expressions
#   patterns: {job number: 'JOB-\\d{6}'}   # the shapes of your own references, by name: private in public

# Words that are spelt right, or the path of a list: ./words.txt
# words: [MaxSaver, goPay]

# How your brand sounds.
# voice: {formality: friendly, emoji: false, signOff: initials, greeting: true, contractions: use, terms: {basket: cart}}

# Limits of your own, in the unit of the channel, and channels of your own.
# channels:
#   x: {limit: 140}
#   help-desk: {audience: private, limit: 2000}

# off, on, error, warning, info, or a severity with options. \`reply-lint explain <rule>\` says what a rule is for.
# rules:
#   length/limit: {target: 140}

# Who is told, and how fast they answer.
# departments:
#   legal: {contact: legal@acme.example, within: one working day}

# The placeholders of your canned responses; with this every other name is unknown.
# placeholders:
#   first_name: {sample: [Ana, Bartholomew], max: 40, fallback: true}
#   tracking_url: {kind: url}
#   ticket.*: {required: true}

# Your own rules, in YAML.
# rulesDir: ./our-rules

# Other settings for some files; later ones win.
# overrides:
#   - files: macros/sms/**
#     channel: sms
`

export const define: Define = (command, io, done) => {
  command.action(async () => {
    const there = inFolder(io.cwd)
    if (there !== undefined) throw new UsageError(`${there}: is there already; it was left as it is`)
    writeFile(join(io.cwd, name), text, {fresh: true})
    await io.stdout.write(`Wrote ${name}.\n`)
    done(0)
  })
}
